import { cpSync, existsSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openUp, settle } from './files.js';

/** The unprivileged account servers run under when the tests run as root; PostgreSQL refuses root. */
export interface Account {
  uid: number;
  gid: number;
}

/** The programs of one major version. */
export interface Binaries {
  major: number;
  /** Version of the npm package, such as 16.14.0-beta.17. */
  packageVersion: string;
  initdb: string;
  pgCtl: string;
  postgres: string;
}

const NOBODY: Account = { uid: 65534, gid: 65534 };

const PLATFORM = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

const PUBLISHED: Record<string, readonly number[]> = {
  'linux-x64': [10, 11, 12, 13, 14, 15, 16, 17, 18],
  'darwin-arm64': [15, 16, 17, 18],
  'darwin-x64': [15, 16, 17, 18],
  'windows-x64': [15, 16, 17, 18],
};

/** The majors npm has for this platform. */
export const published: readonly number[] = PUBLISHED[PLATFORM] ?? [];

/** The majors the tests must run on here: all that npm has for the platform, or those CDC_PREFLIGHT_MAJORS keeps of them. */
export const majors: readonly number[] = narrowed(process.env['CDC_PREFLIGHT_MAJORS']);

function narrowed(wanted: string | undefined): readonly number[] {
  if (wanted === undefined || wanted.trim() === '') return published;
  const chosen = wanted.split(',').map((word) => Number(word.trim()));
  const strange = chosen.filter((major) => !published.includes(major));
  if (strange.length > 0) {
    throw new Error(`CDC_PREFLIGHT_MAJORS=${wanted}: ${PLATFORM} has ${published.join(', ') || 'no PostgreSQL'}`);
  }
  return published.filter((major) => chosen.includes(major));
}

/** The account to run servers under, or undefined when the tests' own will do. */
export function serverAccount(): Account | undefined {
  return process.getuid?.() === 0 ? NOBODY : undefined;
}

/** The programs of `major`, where the server's account can reach them. Throws when the package is missing: a test never skips. */
export function binaries(major: number): Binaries {
  const directory = packageDirectory(major);
  const packageVersion = versionOf(directory);
  const native = reachable(join(directory, 'native'), `pg${major}-${packageVersion}`);
  const program = (name: string): string => join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { major, packageVersion, initdb: program('initdb'), pgCtl: program('pg_ctl'), postgres: program('postgres') };
}

function packageDirectory(major: number): string {
  const name = `pg${major}-${PLATFORM}`;
  const directory = fileURLToPath(new URL(`../../../node_modules/${name}`, import.meta.url));
  if (!published.includes(major)) throw new Error(`no PostgreSQL ${major} is published for ${PLATFORM}`);
  if (!existsSync(join(directory, 'native', 'bin'))) {
    throw new Error(`PostgreSQL ${major} is not installed: the optional package ${name} is missing; run npm ci`);
  }
  return directory;
}

function versionOf(directory: string): string {
  const { version } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as { version: string };
  return version;
}

/** `native` itself, or a copy in the temporary directory when some parent of it is closed to the server's account. */
export function reachable(native: string, name: string): string {
  if (serverAccount() === undefined || openToAll(native)) return native;
  const copy = join(tmpdir(), `cdc-preflight-${name}`);
  if (!existsSync(copy)) copyForAll(native, copy);
  return copy;
}

function openToAll(native: string): boolean {
  const programs = [join(native, 'bin', 'postgres'), join(native, 'lib'), join(native, 'share')];
  return programs.every((path) => (statSync(path).mode & 0o005) === 0o005) && parents(native).every(traversable);
}

function parents(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [] : [parent, ...parents(parent)];
}

function traversable(directory: string): boolean {
  return (statSync(directory).mode & 0o001) === 0o001;
}

/** Copies under a name of its own first: another worker never sees half a copy. */
function copyForAll(native: string, copy: string): void {
  const draft = mkdtempSync(`${copy}-`);
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  openUp(draft);
  settle(draft, copy);
}
