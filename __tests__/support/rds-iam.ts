/**
 * The front of an RDS server for the tests of tokens: TLS, a password in the clear for members of `rds_iam`, and IAM's verdict
 * on the token that comes. Behind it are real servers: one that trusts what was found good, and one with passwords, for
 * those whose token nobody reads.
 */
import { connect, createServer, type Server as TcpServer, type Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { AddressInfo } from 'node:net';
import { errorResponse, serverMessage, type Upstream } from './proxy.js';
import { readToken, type Token } from './rds-token.js';

export interface RdsFront {
  readonly port: number;
  /** Everything that came where a password was asked for. */
  readonly received: readonly string[];
  close(): Promise<void>;
}

export interface RdsFrontOptions {
  readonly cert: string;
  readonly key: string;
  /** What a good token is signed with, and for. */
  readonly secretKey: string;
  readonly scope: Pick<Token, 'host' | 'port' | 'user' | 'region'>;
  /** Whether the role is a member of rds_iam. */
  readonly member: boolean;
  /** The parameter rds.iam_auth_for_replication. */
  readonly replication: boolean;
  readonly trusting: Upstream;
  readonly asking: Upstream;
}

const SSL_REQUEST_CODE = 80877103;
const CLEARTEXT_PASSWORD = serverMessage('R', Buffer.from([0, 0, 0, 3]));

export async function rdsFront(options: RdsFrontOptions): Promise<RdsFront> {
  const received: string[] = [];
  const sockets = new Set<Socket>();
  const server: TcpServer = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('data', (request) => {
      if (request.length !== 8 || request.readInt32BE(4) !== SSL_REQUEST_CODE) {
        socket.end(rejected(options.scope.user));
        return;
      }
      socket.pause();
      socket.write('S');
      const secure = new TLSSocket(socket, { isServer: true, cert: options.cert, key: options.key });
      secure.on('error', () => undefined);
      secure.once('data', (startup: Buffer) => {
        begin(secure, startup, options, received);
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    received,
    close: () =>
      new Promise((resolve) => {
        sockets.forEach((socket) => socket.destroy());
        server.close(() => {
          resolve();
        });
      }),
  };
}

/** The line `hostssl all +rds_iam all pam` comes first, and matches replication connections where the parameter says so. */
function begin(client: TLSSocket, startup: Buffer, options: RdsFrontOptions, received: string[]): void {
  const replicates = startup.includes('\0replication\0');
  if (!options.member || (replicates && !options.replication)) {
    relay(client, startup, options.asking);
    return;
  }
  client.once('data', (message: Buffer) => {
    const token = message.toString('utf8', 5, message.length - 1);
    received.push(token);
    if (isGood(token, options)) {
      relay(client, startup, options.trusting);
    } else {
      client.end(errorResponse({ S: 'FATAL', V: 'FATAL', C: '28000', M: `PAM authentication failed for user "${options.scope.user}"`, R: 'auth_failed' }));
    }
  });
  client.write(CLEARTEXT_PASSWORD);
}

function isGood(text: string, { secretKey, scope }: RdsFrontOptions): boolean {
  const token = readToken(text, secretKey);
  const ageMs = Date.now() - token.signedAt.getTime();
  return (
    token.valid &&
    Math.abs(ageMs) < token.expiresInSeconds * 1000 &&
    token.host === scope.host &&
    token.port === scope.port &&
    token.user === scope.user &&
    token.region === scope.region
  );
}

function relay(client: TLSSocket, startup: Buffer, upstream: Upstream): void {
  const server = connect(upstream.port, upstream.host);
  server.on('error', () => client.destroy());
  client.on('close', () => server.destroy());
  server.write(startup);
  client.pipe(server);
  server.pipe(client);
}

function rejected(user: string): Buffer {
  return errorResponse({
    S: 'FATAL',
    V: 'FATAL',
    C: '28000',
    M: `pg_hba.conf rejects connection for host "127.0.0.1", user "${user}", database "postgres", no encryption`,
    R: 'ClientAuthentication',
  });
}
