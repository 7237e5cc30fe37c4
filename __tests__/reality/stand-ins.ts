/** What stands between the action and a server, beside the proxies of the support. */
import { connect, type Socket } from 'node:net';
import type { Listener, Upstream } from '../support/proxy.js';
import { rogueServer } from '../support/proxy.js';

/** Leads ordinary sessions to one server, and replication connections to the other. In the clear only. */
export async function balancer(ordinary: Upstream, replication: Upstream): Promise<Listener> {
  return await rogueServer((client) => {
    client.once('data', (startup) => {
      const { host, port } = startup.includes('replication\0') ? replication : ordinary;
      pass(client, startup, connect({ host, port }), (bytes) => bytes);
    });
  });
}

/** The beginning of CopyBothResponse: type, length, format, no columns. */
const COPY_BOTH = Buffer.from([0x57, 0, 0, 0, 7, 0, 0, 0]);

/** Passes everything on but a stream: after the answer that begins it, the server is not heard any more. */
export async function streamlessProxy({ host, port }: Upstream): Promise<Listener> {
  return await rogueServer((client) => {
    let begun = false;
    client.once('data', (startup) => {
      pass(client, startup, connect({ host, port }), (bytes) => {
        if (begun) return Buffer.alloc(0);
        const at = bytes.indexOf(COPY_BOTH);
        begun = at !== -1;
        return begun ? bytes.subarray(0, at + COPY_BOTH.length) : bytes;
      });
    });
  });
}

/** `heard`: what the client hears of what the server says. */
function pass(client: Socket, startup: Buffer, server: Socket, heard: (bytes: Buffer) => Buffer): void {
  server.write(startup);
  client.on('data', (bytes) => server.write(bytes));
  server.on('data', (bytes) => client.write(heard(bytes)));
  for (const [from, to] of [[client, server], [server, client]] as const) {
    from.on('error', () => to.destroy());
    from.once('end', () => to.end());
    from.once('close', () => to.destroy());
  }
}
