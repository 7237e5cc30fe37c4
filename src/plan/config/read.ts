/** A configuration file, read. Looks at no variable. */
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { sha256 } from '../../digest.js';
import { errorCode } from '../../errors.js';
import { ConfigurationError, quoted } from '../configuration-error.js';
import type { KnownRule } from '../rule-policy.js';
import { workspaceOf, type Environment } from '../workspace.js';
import { decoded, sizeProblem, treeOf } from './document.js';
import type { ConfigFile } from './file.js';
import { Reader } from './reader.js';
import { keepSecrets } from './secrets.js';
import { refuseShape } from './shape.js';
import { Sheet } from './sheet.js';

/**
 * The file at a path relative to the workspace.
 * @throws ConfigurationError with every mistake of it: up to twenty, each with its place.
 */
export async function readConfigFile(path: string, environment: Environment, rules: readonly KnownRule[]): Promise<ConfigFile> {
  const workspace = resolve(workspaceOf(environment));
  return configFrom(await bytesOf(workspace, path), path, workspace, rules);
}

async function bytesOf(workspace: string, path: string): Promise<Uint8Array> {
  const file = resolve(workspace, path);
  const found = await stat(file).catch((error: unknown) => {
    throw notRead(path, errorCode(error) ?? String(error));
  });
  if (!found.isFile()) {
    throw notRead(path, 'it is not a file');
  }
  const problem = sizeProblem(found.size);
  if (problem !== undefined) {
    const sheet = new Sheet(path, file, workspace, () => ({ line: 1, column: 1 }));
    sheet.add(0, problem, 'config');
    sheet.refuse();
  }
  return readFile(file).catch((error: unknown) => {
    throw notRead(path, errorCode(error) ?? String(error));
  });
}

function notRead(path: string, reason: string): ConfigurationError {
  const remedy = reason === 'ENOENT' ? 'the file does not exist; does a checkout (`actions/checkout`) run before this step?' : 'name a file that is in the checkout';
  return new ConfigurationError(`${quoted(`config: ${path}`)} cannot be read (${reason}): ${remedy}`, { input: 'config', value: path });
}

/** What the bytes of a configuration file say; `path`: as it was named. */
export function configFrom(bytes: Uint8Array, path: string, workspace: string, rules: readonly KnownRule[]): ConfigFile {
  const { text, problem } = decoded(bytes);
  const sheet = new Sheet(path, resolve(workspace, path), workspace, text.at);
  const unreadable = problem ?? sizeProblem(bytes.length);
  if (unreadable !== undefined) {
    sheet.add(problem === undefined ? 0 : text.text.length, unreadable, 'config');
  }
  const tree = unreadable === undefined ? treeOf(text, sheet) : undefined;
  if (tree === undefined) {
    sheet.refuse();
    throw new ConfigurationError(`${quoted(path)} is empty: it needs at least \`version: 1\``, { input: 'config' });
  }
  keepSecrets(tree);
  refuseShape(tree, sheet);
  // What is of the wrong shape is passed over, so that everything else is told with it.
  const file = new Reader(tree, sheet, rules).file(sha256(bytes));
  sheet.refuse();
  return file;
}
