/** The blocks of CONTRIBUTING.md, played in a copy of the checkout as somebody would who follows them to the letter. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { scratch } from '../support/scratch.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const LEFT_BEHIND = ['node_modules', '.git', 'build', 'coverage'];

/** The sections that are played, in one copy: what the second does stands on the first. */
const PLAYED = ['Add a rule in ten minutes', 'Add a rule with a new fact in twenty minutes'];

/** Each takes the copy one step further. */
type Block =
  | { readonly kind: 'file'; readonly path: string; readonly text: string; readonly belowHeader: boolean }
  | { readonly kind: 'diff'; readonly path: string; readonly text: string }
  | { readonly kind: 'command'; readonly text: string };

const blocks = blocksOf(readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8'));
const copy = mkdtempSync(join(scratch, 'cdc-preflight-guide-'));

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('the guide', () => {
  it('has the blocks of both examples', () => {
    const kinds = blocks.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'file')).toHaveLength(9);
    expect(kinds.filter((kind) => kind === 'diff')).toHaveLength(1);
    expect(blocks.flatMap((block) => (block.kind === 'command' ? block.text.split('\n') : []))).toEqual([
      'npm run new-rule -- privileges no-superuser',
      'npm run try -- no-superuser',
      'npm run new-rule -- tables quoted-names --table-fact quotedNames',
      'npm run record-healthy',
      'npm run try -- quoted-names',
    ]);
  });

  it('ends green when it is followed to the letter', () => {
    copyCheckout();
    const commands: string[] = [];
    for (const block of blocks) {
      if (block.kind === 'file') writeBlock(block.path, block.text, block.belowHeader);
      else if (block.kind === 'diff') replaceMarked(block.path, block.text);
      else commands.push(...block.text.split('\n').flatMap((command) => (isTry(command) ? [] : [run(command)])));
    }
    expect(commands).toHaveLength(3);
    // Both at the end and at once: what each try does beside its rule takes most of the time.
    const tried = blocks.flatMap((block) => (block.kind === 'command' ? block.text.split('\n').filter(isTry) : []));
    const output = run(`npm run try -- ${tried.map((command) => command.replace('npm run try -- ', '')).join(' ')}`);
    expect(output).toMatch(/states of no-superuser, quoted-names on PostgreSQL 16: fine/);
  }, 600_000);

  it('is told when an id is wrong, and when nothing is registered', () => {
    expect(() => run('npm run try -- no-such-rule')).toThrow(/no rule is registered as no-such-rule/);
    expect(() => run('npm run new-rule -- tables Quoted_Names')).toThrow(/is not an id/);
    expect(() => run('npm run new-rule -- tables table-exists')).toThrow(/exists already/);
    expect(() => run('npm run new-rule -- nowhere some-rule')).toThrow(/usage/);
  });
});

function isTry(command: string): boolean {
  return command.startsWith('npm run try -- ');
}

/** The fenced blocks of the sections that are played. A block says above itself which file it is. */
function blocksOf(guide: string): readonly Block[] {
  const found: Block[] = [];
  let section = '';
  let fence: { readonly language: string; readonly above: string; readonly lines: string[] } | undefined;
  let above = '';
  for (const line of guide.split('\n')) {
    if (fence !== undefined && line !== '```') fence.lines.push(line);
    else if (fence !== undefined) {
      if (PLAYED.includes(section)) found.push(blockOf(fence.language, fence.above, fence.lines));
      fence = undefined;
    } else if (line.startsWith('```')) fence = { language: line.slice(3), above, lines: [] };
    else if (line.startsWith('## ')) section = line.slice(3);
    if (line !== '') above = line;
  }
  return found;
}

function blockOf(language: string, above: string, lines: readonly string[]): Block {
  const text = lines.join('\n');
  if (language === 'shell') return { kind: 'command', text };
  if (language === 'diff') {
    const [, path = ''] = /The type is in `([^`]+)`/.exec(above) ?? [];
    return { kind: 'diff', path, text };
  }
  const [, path, below] = /^`([^`]+)`(, below the header)?$/.exec(above) ?? [];
  if (path === undefined) throw new Error(`a block of ${language} does not say which file it is:\n${text}`);
  // A fence within a fence is written with tildes.
  return { kind: 'file', path, text: `${text.replaceAll('~~~', '```')}\n`, belowHeader: below !== undefined };
}

function copyCheckout(): void {
  for (const name of readdirSync(ROOT)) {
    if (!LEFT_BEHIND.includes(name)) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
}

function writeBlock(path: string, text: string, belowHeader: boolean): void {
  const file = join(copy, path);
  mkdirSync(dirname(file), { recursive: true });
  const end = '<!-- header:end -->\n';
  const header = belowHeader ? readFileSync(file, 'utf8').split(end)[0] : undefined;
  writeFileSync(file, header === undefined ? text : `${header}${end}\n${text}`);
}

/** The lines with a minus become those with a plus, where they stand. */
function replaceMarked(path: string, diff: string): void {
  const lines = diff.split('\n');
  const side = (other: string): string => lines.filter((line) => !line.startsWith(other)).map((line) => line.slice(1)).join('\n');
  const file = join(copy, path);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(side('+'));
  writeFileSync(file, text.replace(side('+'), side('-')));
}

/** Runs it in the copy, and throws with all it printed when it fails. */
function run(command: string): string {
  const { status, stdout, stderr } = spawnSync(command, { cwd: copy, shell: true, encoding: 'utf8', env: environment() });
  if (status !== 0) throw new Error(`${command} ended with ${status ?? 'a signal'}:\n${stdout}${stderr}`);
  return stdout + stderr;
}

/** As in a shell of one's own: neither jest's own variables nor a narrower choice of versions. */
function environment(): NodeJS.ProcessEnv {
  const own = ['NODE_OPTIONS', 'JEST_WORKER_ID', 'CDC_PREFLIGHT_MAJORS', 'NODE_ENV'];
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.includes(name)));
}
