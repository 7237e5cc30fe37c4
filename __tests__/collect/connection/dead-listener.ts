import { connect, type Socket } from 'node:net';
import { Worker } from 'node:worker_threads';
import { pause } from '../../support/eventually.js';

/** An address where connections are neither taken nor refused, as behind a firewall that drops packets. */
export interface DeadListener {
  readonly host: string;
  readonly port: number;
  close(): Promise<void>;
}

/** How long a connection to loopback takes at most where somebody listens. */
const SURELY_MS = 300;

/** A listener whose thread sleeps and whose queue is full: a further connection gets no answer at all. */
export async function deadListener(host: string, port = 0): Promise<DeadListener> {
  const script = `
    const { createServer } = require('node:net');
    const { parentPort, workerData } = require('node:worker_threads');
    const server = createServer().listen({ ...workerData, backlog: 1 }, () => {
      parentPort.postMessage(server.address().port);
      setTimeout(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0), 20);
    });`;
  const worker = new Worker(script, { eval: true, workerData: { host, port } });
  const listening = await new Promise<number>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  await pause(100);
  const fillers: Socket[] = [];
  while (await fills(host, listening, fillers));
  return {
    host,
    port: listening,
    close: async () => {
      for (const filler of fillers) filler.destroy();
      await worker.terminate();
    },
  };
}

/** Whether there was still room in the queue. */
async function fills(host: string, port: number, fillers: Socket[]): Promise<boolean> {
  const filler = connect({ host, port }).on('error', () => undefined);
  fillers.push(filler);
  const connected = new Promise<boolean>((resolve) => filler.once('connect', () => resolve(true)));
  return await Promise.race([connected, pause(SURELY_MS).then(() => false)]);
}
