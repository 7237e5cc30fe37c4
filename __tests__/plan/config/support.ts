import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ConfigFile } from '../../../src/plan/config/file.js';
import { configFrom } from '../../../src/plan/config/read.js';
import { ConfigurationError } from '../../../src/plan/configuration-error.js';
import type { KnownRule } from '../../../src/plan/rule-policy.js';
import type { Mistake } from '../../../src/result.js';

export const PATH = '.github/cdc-preflight.yml';

export const RULES: readonly KnownRule[] = [
  { id: 'login', aliases: [], mandatory: true },
  { id: 'slot-lag', aliases: [], mandatory: false },
  { id: 'toast-columns', aliases: [], mandatory: false },
  { id: 'replica-identity', aliases: ['identity'], mandatory: false },
];

export const rules = (): Promise<readonly KnownRule[]> => Promise.resolve(RULES);

/** The file that a text makes. */
export function fileOf(text: string | Uint8Array): ConfigFile {
  return configFrom(typeof text === 'string' ? Buffer.from(text) : text, PATH, '/workspace', RULES);
}

/** All that is wrong with a file; any other end than a ConfigurationError is an error of the test. */
export function mistakesIn(text: string | Uint8Array): readonly Mistake[] {
  try {
    fileOf(text);
  } catch (error) {
    if (error instanceof ConfigurationError) {
      return error.mistakes;
    }
    throw error;
  }
  return [];
}

/** Calls `work` with a workspace that holds these files, and removes it. */
export async function inWorkspace<T>(files: Readonly<Record<string, string | Uint8Array>>, work: (workspace: string) => Promise<T>): Promise<T> {
  const workspace = await mkdtemp(join(tmpdir(), 'cdc-preflight-config-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(workspace, path)), { recursive: true });
      await writeFile(join(workspace, path), text);
    }
    return await work(workspace);
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}
