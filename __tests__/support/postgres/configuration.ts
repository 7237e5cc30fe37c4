import { createServer } from 'node:net';
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFor } from './files.js';
import { serverAccount } from './platform.js';
import { superuser } from './template.js';

/** PEM texts of a server's TLS side. */
export interface ServerTls {
  /** The server's certificate, followed by its intermediates. */
  cert: string;
  /** The unencrypted PKCS #8 key. */
  key: string;
  /** What client certificates must chain to (ssl_ca_file). */
  ca?: string;
}

const CONFIGURATION = 'cdc-preflight.conf';

/** What a server is set to unless a test says otherwise. */
export const defaultSettings: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'off',
  shared_buffers: '16MB',
  wal_level: 'logical',
  max_wal_senders: '10',
  max_replication_slots: '10',
  password_encryption: 'scram-sha-256',
  lc_messages: 'C',
  // Subscriptions and standbys try again at once, not after 5 s.
  wal_retrieve_retry_interval: '100ms',
};

/** The superuser's way in over loopback, whatever a test makes of the rest. */
export const superuserLines: readonly string[] = ['127.0.0.1/32', '::1/128'].map(
  (address) => `host all,replication ${superuser.user} ${address} trust`,
);

/** Everybody else, unless a test says otherwise. */
export const defaultHba: readonly string[] = [
  'host all all all scram-sha-256',
  'host replication all all scram-sha-256',
];

/** Makes postgresql.conf end with our file. ALTER SYSTEM still has the last word. */
export function includeSettings(dataDir: string): void {
  const include = `include '${CONFIGURATION}'\n`;
  const path = join(dataDir, 'postgresql.conf');
  if (!readFileSync(path, 'utf8').endsWith(include)) appendFileSync(path, include);
}

/** Replaces the settings of the server in `dataDir`. */
export function writeSettings(dataDir: string, settings: Readonly<Record<string, string>>): void {
  writeFor(serverAccount(), join(dataDir, CONFIGURATION), settingsText(settings));
}

/** `settings` as a PostgreSQL configuration file has them. */
export function settingsText(settings: Readonly<Record<string, string>>): string {
  return Object.entries(settings)
    .map(([name, value]) => `${name} = '${value.replaceAll('\\', '\\\\').replaceAll("'", "''")}'\n`)
    .join('');
}

/** Replaces pg_hba.conf. */
export function writeHba(dataDir: string, lines: readonly string[]): void {
  writeFor(serverAccount(), join(dataDir, 'pg_hba.conf'), lines.map((line) => `${line}\n`).join(''));
}

/** Puts certificate, key and CA where {@link tlsSettings} says. */
export function writeTls(dataDir: string, tls: ServerTls): void {
  const account = serverAccount();
  writeFor(account, join(dataDir, 'server.crt'), tls.cert);
  writeFor(account, join(dataDir, 'server.key'), tls.key);
  if (tls.ca !== undefined) writeFor(account, join(dataDir, 'root.crt'), tls.ca);
}

/** The settings that switch TLS on. */
export function tlsSettings(tls: ServerTls): Record<string, string> {
  const settings = { ssl: 'on', ssl_cert_file: 'server.crt', ssl_key_file: 'server.key' };
  return tls.ca === undefined ? settings : { ...settings, ssl_ca_file: 'root.crt' };
}

/** A free port below the range that systems hand out by themselves, so that it is still free when a server restarts. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });
}
