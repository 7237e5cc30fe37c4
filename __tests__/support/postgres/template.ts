import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { give, makeDirectory, settle, writeFor } from './files.js';
import { serverAccount } from './platform.js';
import type { Binaries } from './platform.js';

/** Raise it when initdb's arguments change: templates of older test runs stay in the temporary directory. */
const EDITION = 1;

/** The superuser of every server. */
export const superuser = { user: 'postgres', password: 'of-the-superuser' } as const;

/** A data directory fresh from initdb, made once a machine, user and package version, and never started. */
export async function template(programs: Binaries): Promise<string> {
  const account = serverAccount();
  const owner = account?.uid ?? userInfo().uid;
  const place = join(
    tmpdir(),
    `cdc-preflight-template-${EDITION}-${programs.major}-${programs.packageVersion}-${owner}`,
  );
  if (existsSync(place)) return trusted(join(place, 'data'), owner);
  const draft = mkdtempSync(`${place}-`);
  give(draft, account);
  await initdb(programs, draft);
  settle(draft, place);
  return join(place, 'data');
}

/** The temporary directory is everybody's: what stands there under our name must be ours. */
function trusted(directory: string, owner: number): string {
  if (owner >= 0 && statSync(directory).uid !== owner)
    throw new Error(`${directory} belongs to somebody else; remove it`);
  return directory;
}

async function initdb(programs: Binaries, draft: string): Promise<void> {
  const account = serverAccount();
  const passwordFile = join(draft, 'password');
  writeFor(account, passwordFile, superuser.password);
  makeDirectory(join(draft, 'data'), account);
  const options = [
    '-U',
    superuser.user,
    '-A',
    'scram-sha-256',
    `--pwfile=${passwordFile}`,
    '-E',
    'UTF8',
    '--no-locale',
    '-N',
  ];
  await run(programs.initdb, ['-D', join(draft, 'data'), ...options], draft);
  rmSync(passwordFile);
}

/** Runs one of PostgreSQL's programs to its end as the server's account. Rejects with all it printed when it fails. */
export function run(program: string, args: string[], cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...serverAccount(),
      cwd,
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let printed = '';
    const keep = (chunk: Buffer): void => {
      printed += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${program} ended with ${code}:\n${printed}`)),
    );
  });
}

/** The environment of PostgreSQL's programs: untouched by the developer's, and in the C locale. */
export function environment(): NodeJS.ProcessEnv {
  const system = process.platform === 'win32' ? process.env : { PATH: '/usr/bin:/bin' };
  return { ...system, LC_ALL: 'C', TZ: 'UTC' };
}
