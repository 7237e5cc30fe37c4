import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Account } from './platform.js';

/** How to copy a directory. */
export interface Copying {
  /** Who owns the copy; the tests' own account when undefined. */
  account: Account | undefined;
  /** Paths relative to the directory, with slashes, whose content stays behind (an empty directory is made, a file left out). */
  leave?: readonly RegExp[];
}

/** Copies the directory `from` to `to`, which only its owner may enter. Files that vanish meanwhile are left out. */
export function copyTree(from: string, to: string, copying: Copying, path = ''): void {
  makeDirectory(to, copying.account);
  if (copying.leave?.some((pattern) => pattern.test(path))) return;
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const inner = path === '' ? entry.name : `${path}/${entry.name}`;
    if (entry.isDirectory()) copyTree(join(from, entry.name), join(to, entry.name), copying, inner);
    else if (!copying.leave?.some((pattern) => pattern.test(inner)))
      copyFile(join(from, entry.name), join(to, entry.name), copying.account);
  }
}

/** Reading and writing takes a third of the time of copyFile, which asks the file system for favours first. */
function copyFile(from: string, to: string, account: Account | undefined): void {
  const content = contentOf(from);
  if (content === undefined) return;
  writeFileSync(to, content, { mode: 0o600 });
  give(to, account);
}

function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Makes a directory that only `account` may enter. */
export function makeDirectory(path: string, account: Account | undefined): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  give(path, account);
}

/** Writes a file that only `account` may read. */
export function writeFor(account: Account | undefined, path: string, content: string): void {
  writeFileSync(path, content, { mode: 0o600 });
  give(path, account);
}

/** Makes `account` the owner of `path`; without an account nothing changes. */
export function give(path: string, account: Account | undefined): void {
  if (account !== undefined) chownSync(path, account.uid, account.gid);
}

/** Lets everybody read what is under `path`, and enter or run what its owner may. */
export function openUp(path: string): void {
  const { mode } = statSync(path);
  const executable = (mode & 0o100) === 0o100;
  chmodSync(path, mode | (executable ? 0o555 : 0o444));
  if (!statSync(path).isDirectory()) return;
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (!entry.isSymbolicLink()) openUp(join(path, entry.name));
  }
}

/** Renames the finished `draft` to `place`, in one step; when another process was there first, the draft goes. */
export function settle(draft: string, place: string): void {
  try {
    renameSync(draft, place);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(place)) throw error;
  }
}
