/**
 * `npm run pictures`: the job summary as people see it. The shipped action judges throw-away servers in typical states;
 * each summary becomes a page with GitHub's own style, and, where a Chromium is installed, a picture in light and dark; so
 * does report.html. All go to build/pictures; of one, the summary's text goes to docs/sample.md, and of those that the
 * documentation shows, the tops go to docs/images.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { marked } from 'marked';
import { runAction, type RunOptions } from '../__tests__/support/action.js';
import { majors, startServer, type Server } from '../__tests__/support/postgres.js';
import { withRegion } from './generate/region.js';

const PASSWORD = 'picture-password-7Qx';
const PICTURES = fileURLToPath(new URL('../build/pictures', import.meta.url));
const IMAGES = fileURLToPath(new URL('../docs/images', import.meta.url));
const SAMPLE = fileURLToPath(new URL('../docs/sample.md', import.meta.url));
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** A state of a server, and what the action is asked about it. */
interface Scene {
  readonly name: string;
  readonly settings?: Readonly<Record<string, string>>;
  /** Statements for the database `shop`. */
  readonly shop: readonly string[];
  readonly inputs: Readonly<Record<string, string>>;
  /** Targets of a configuration file by name, with what each has of its own, instead of inputs about one database. */
  readonly targets?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const ORDERS = 'CREATE TABLE orders (id bigint PRIMARY KEY, total numeric)';
const FEED = 'CREATE PUBLICATION shop_cdc FOR TABLE orders';
const MAY_READ = 'GRANT SELECT ON ALL TABLES IN SCHEMA public TO cdc';
const REPLICATES = 'ALTER ROLE cdc REPLICATION';
/** An inactive slot, and WAL behind it. */
const LAGGING = [
  "SELECT pg_create_logical_replication_slot('old_search', 'pgoutput')",
  'CREATE TABLE ballast AS SELECT generate_series(1, 60000) AS id',
];

const SCENES: readonly Scene[] = [
  {
    name: 'one-problem',
    shop: ['CREATE TABLE orders (id bigint, total numeric)', FEED, MAY_READ, REPLICATES],
    inputs: { publication: 'shop_cdc', slot: 'shop_slot' },
  },
  {
    name: 'five-problems',
    settings: { max_replication_slots: '1' },
    shop: [
      ...LAGGING,
      ORDERS,
      'CREATE TABLE order_lines (order_id bigint, quantity int)',
      'CREATE TABLE payments (id bigint, amount numeric, PRIMARY KEY (id) DEFERRABLE)',
      'CREATE TABLE customers (id bigint PRIMARY KEY, name text)',
      'CREATE PUBLICATION shop_cdc FOR TABLE orders, order_lines, payments',
      MAY_READ,
    ],
    inputs: { publication: 'shop_cdc', slot: 'shop_slot', tables: 'public.orders, public.order_lines, public.payments, public.customers' },
  },
  { name: 'login-refused', shop: [ORDERS], inputs: { password: 'not-the-password', tables: 'public.orders' } },
  {
    name: 'pass-with-warnings',
    shop: [...LAGGING, ORDERS, FEED, MAY_READ, REPLICATES],
    inputs: { publication: 'shop_cdc', slot: 'shop_slot', 'slot-lag-warning': '1MiB' },
  },
  { name: 'nothing-judged', shop: [ORDERS, REPLICATES], inputs: {} },
  {
    name: 'fleet',
    shop: [ORDERS, FEED, 'CREATE TABLE audit (at timestamptz)', 'CREATE PUBLICATION audit_cdc FOR TABLE audit', ...LAGGING, MAY_READ, REPLICATES],
    inputs: {},
    targets: {
      orders: { publication: 'shop_cdc', slot: 'orders_slot', 'slot-lag-warning': '1TiB', 'inactive-slot-warning': '1TiB' },
      audit: { publication: 'audit_cdc', slot: 'audit_slot', 'slot-lag-warning': '1TiB', 'inactive-slot-warning': '1TiB' },
      search: { publication: 'shop_cdc', slot: 'old_search', 'slot-lag-warning': '1MiB' },
      billing: { publication: 'shop_cdc', slot: 'billing_slot', 'password-env': 'BILLING_PASSWORD' },
    },
  },
];

/** The one the README and docs/sample.md show. */
const SHOWN = 'five-problems';
/** Scenes whose summary is shown in the documentation, and the name of the picture. */
const SUMMARIES: Readonly<Record<string, string>> = { [SHOWN]: 'summary', fleet: 'fleet' };
/** Its picture ends where a reader of the README has seen enough. */
const SHOWN_HEIGHT = 1000;

/** Of report.html, what a screen shows first. */
const PAGE_HEIGHT = 900;

const CHROMIUMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** As wide as GitHub shows a summary. */
const WIDTH = 980;
/** Chromium's sandbox does not work as root. */
const FLAGS = ['--headless', '--disable-gpu', '--hide-scrollbars', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];

const BACKGROUND: Readonly<Record<Theme, string>> = { light: '#ffffff', dark: '#0d1117' };

const entry = process.argv[2];
mkdirSync(PICTURES, { recursive: true });
for (const scene of SCENES) {
  const { summary, report } = await filesOf(scene);
  writeFileSync(join(PICTURES, `${scene.name}.md`), summary);
  if (scene.name === SHOWN) {
    writeFileSync(SAMPLE, withRegion(readFileSync(SAMPLE, 'utf8'), 'sample', summary.trim()));
  }
  for (const theme of THEMES) {
    takePicture(scene.name, theme, summary);
    takePictureOfPage(scene.name, theme, report);
  }
}

interface Files {
  readonly summary: string;
  /** report.html */
  readonly report: string;
}

/** What the shipped action writes, or the bundle given on the command line. */
async function filesOf({ name, settings, shop, inputs, targets }: Scene): Promise<Files> {
  const server = await startServer({ major: majors.at(-1) ?? 18, settings: { wal_level: 'logical', ...settings } });
  try {
    await prepare(server, shop);
    const database = { host: server.host, port: String(server.port), database: 'shop', user: 'cdc', 'ssl-mode': 'disable' };
    const run = await runAction(targets === undefined ? { ...database, password: PASSWORD, ...inputs } : inputs, {
      ...(entry === undefined ? {} : { entry }),
      ...(targets === undefined ? {} : fleetOf(database, targets)),
    });
    if (run.summary === '') {
      throw new Error(`${name} left no summary:\n${run.stdout}${run.stderr}`);
    }
    process.stdout.write(`${name}: ${run.report?.verdict ?? 'no verdict'}\n`);
    return { summary: run.summary, report: Object.entries(run.files).find(([path]) => path.endsWith('/report.html'))?.[1] ?? '' };
  } finally {
    await server.stop();
  }
}

/** A configuration file, and the variable it names. JSON is YAML. */
function fleetOf(database: Readonly<Record<string, string>>, targets: NonNullable<Scene['targets']>): Pick<RunOptions, 'env' | 'workspaceFiles'> {
  const file = { version: 1, defaults: { ...database, 'password-env': 'CDC_PASSWORD' }, targets };
  return { env: { CDC_PASSWORD: PASSWORD }, workspaceFiles: { '.github/cdc-preflight.yml': JSON.stringify(file) } };
}

async function prepare(server: Server, shop: readonly string[]): Promise<void> {
  await server.sql('CREATE DATABASE shop');
  await server.sql(`CREATE ROLE cdc LOGIN PASSWORD '${PASSWORD}'`);
  for (const statement of shop) {
    await server.sql(statement, { database: 'shop' });
  }
}

function takePicture(name: string, theme: Theme, summary: string): void {
  const page = join(PICTURES, `${name}-${theme}.html`);
  const picture = join(PICTURES, `${name}-${theme}.png`);
  writeFileSync(page, pageOf(summary, theme));
  const chromium = CHROMIUMS.find((path) => existsSync(path));
  if (chromium === undefined) {
    return;
  }
  const height = heightOf(chromium, page);
  photograph(chromium, page, picture, height);
  const shown = SUMMARIES[name];
  if (shown !== undefined) {
    mkdirSync(IMAGES, { recursive: true });
    const top = join(PICTURES, `${name}-top-${theme}.png`);
    const fading = join(PICTURES, `${name}-top-${theme}.html`);
    writeFileSync(fading, pageOf(summary, theme) + fade(theme));
    photograph(chromium, fading, top, Math.min(height, SHOWN_HEIGHT));
    copyFileSync(top, join(IMAGES, `${shown}-${theme}.png`));
  }
}

/** Chromium has no switch for the theme that a page asks for: the page is given one without asking. */
function takePictureOfPage(name: string, theme: Theme, report: string): void {
  const page = join(PICTURES, `${name}-report-${theme}.html`);
  const picture = join(PICTURES, `${name}-report-${theme}.png`);
  const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
  writeFileSync(page, report.replace(policy, '').replace('(prefers-color-scheme:dark)', theme === 'dark' ? ' all' : ' not all'));
  const chromium = CHROMIUMS.find((path) => existsSync(path));
  if (chromium === undefined) {
    return;
  }
  photograph(chromium, page, picture, PAGE_HEIGHT);
  if (name === SHOWN) {
    copyFileSync(picture, join(IMAGES, `report-${theme}.png`));
  }
}

/** The page reports its height in its title. */
function heightOf(chromium: string, page: string): number {
  const flags = [...FLAGS, `--window-size=${String(WIDTH)},100`, '--dump-dom', pathToFileURL(page).href];
  const dom = execFileSync(chromium, flags, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return Number(/<title>(\d+)<\/title>/.exec(dom)?.[1] ?? '2000');
}

function photograph(chromium: string, page: string, picture: string, height: number): void {
  const flags = [...FLAGS, `--window-size=${String(WIDTH)},${String(height)}`, `--screenshot=${picture}`, pathToFileURL(page).href];
  execFileSync(chromium, flags, { stdio: 'ignore' });
}

/** Shows that the picture is not all of it. */
function fade(theme: Theme): string {
  const colors = `${BACKGROUND[theme]}00, ${BACKGROUND[theme]}`;
  return `<div style="position: fixed; bottom: 0; left: 0; right: 0; height: 120px; background: linear-gradient(${colors})"></div>`;
}

function pageOf(summary: string, theme: Theme): string {
  const style = createRequire(import.meta.url).resolve(`github-markdown-css/github-markdown-${theme}.css`);
  return `<!doctype html>
<meta charset="utf-8">
<title></title>
<style>${readFileSync(style, 'utf8')}
body { margin: 0; background: ${BACKGROUND[theme]}; }
.markdown-body { padding: 24px; }</style>
<article class="markdown-body">${withAlerts(marked.parse(summary, { gfm: true, async: false }))}</article>
<script>document.title = String(document.documentElement.scrollHeight);</script>
`;
}

/** What GitHub makes of a quotation that begins with `[!CAUTION]`. */
function withAlerts(html: string): string {
  return html.replace(/<blockquote>\n<p>\[!([A-Z]+)\]\n([^]*?)<\/blockquote>/g, (_, kind: string, rest: string) => {
    const title = `<p class="markdown-alert-title">${kind.charAt(0)}${kind.slice(1).toLowerCase()}</p>`;
    return `<div class="markdown-alert markdown-alert-${kind.toLowerCase()}">${title}<p>${rest}</div>`;
  });
}
