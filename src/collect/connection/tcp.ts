/** First stage: from a host name to a TCP connection, telling apart every way it can end. */
import { lookup } from 'node:dns/promises';
import { connect, type Socket } from 'node:net';
import { errorCode } from '../../errors.js';
import type { ConnectAttempt, Network } from '../../facts/index.js';
import { aborted, pause } from './waiting.js';

/** The next address is tried when this one has not answered for so long; it may still win. */
const NEXT_ADDRESS_AFTER_MS = 300;
const RETRY_AFTER_MS = 500;

/** Once more is enough for what passes by itself: a busy resolver, a listener that is just coming up. */
const TRANSIENT = new Set(['EAI_AGAIN', 'ECONNRESET', 'ECONNABORTED']);
const NO_ROUTE = new Set(['ENETUNREACH', 'EHOSTUNREACH', 'EADDRNOTAVAIL', 'ENETDOWN', 'EHOSTDOWN', 'EAFNOSUPPORT']);
const NO_ANSWER = new Set(['ETIMEDOUT', 'ABORT_ERR']);

export interface TcpStage {
  readonly network: Network;
  /** Present when `network.outcome` is `connected`. */
  readonly socket?: Socket;
}

/** Resolves the name, tries every address, both families; one retry of what is transient. */
export async function connectTcp(host: string, port: number, signal: AbortSignal): Promise<TcpStage> {
  const first = await attempt(host, port, signal);
  if (first.network.code === undefined || !TRANSIENT.has(first.network.code) || signal.aborted) {
    return first;
  }
  await pause(RETRY_AFTER_MS, signal);
  return attempt(host, port, signal);
}

async function attempt(host: string, port: number, signal: AbortSignal): Promise<TcpStage> {
  let addresses: readonly string[];
  try {
    addresses = await resolve(host, signal);
  } catch (error) {
    const code = errorCode(error) ?? 'EAI_FAIL';
    const outcome = code === 'ENOTFOUND' || code === 'ENODATA' ? 'unresolved' : 'resolver-failed';
    return { network: { outcome, code, attempts: [] } };
  }
  return addresses.length === 0
    ? { network: { outcome: 'unresolved', code: 'ENODATA', attempts: [] } }
    : race(addresses, port, signal);
}

async function resolve(host: string, signal: AbortSignal): Promise<readonly string[]> {
  // getaddrinfo cannot be canceled; its answer is not waited for after the time is up.
  const found = await Promise.race([lookup(host, { all: true }), aborted(signal)]);
  return found.map((entry) => entry.address);
}

/** Starts the addresses one after the other, each a little after the one before; the first that answers wins. */
async function race(addresses: readonly string[], port: number, signal: AbortSignal): Promise<TcpStage> {
  const attempts: ConnectAttempt[] = [];
  const open = new Map<Socket, string>();
  let next = 0;
  let timer: NodeJS.Timeout | undefined;
  let giveUp = (): void => undefined;
  try {
    return await new Promise<TcpStage>((settle) => {
      const startNext = (): void => {
        clearTimeout(timer);
        const address = addresses[next];
        next += 1;
        if (address === undefined) {
          return;
        }
        timer = setTimeout(startNext, NEXT_ADDRESS_AFTER_MS);
        const socket = connect({ host: address, port });
        open.set(socket, address);
        const lost = (code: string): void => {
          open.delete(socket);
          socket.destroy();
          attempts.push({ address, code });
          if (attempts.length === addresses.length) {
            settle({ network: unreached(attempts) });
          } else if (open.size === 0) {
            startNext();
          }
        };
        socket.once('connect', () => {
          open.delete(socket);
          socket.removeAllListeners('error');
          // Until the next stage listens, an error must not become an uncaught exception: it shows as a closed stream.
          socket.on('error', () => undefined);
          socket.setNoDelay(true);
          attempts.push({ address });
          settle({ network: { outcome: 'connected', address, attempts }, socket });
        });
        socket.once('error', (error) => {
          lost(errorCode(error) ?? 'UNKNOWN');
        });
      };
      giveUp = (): void => {
        attempts.push(...[...open.values()].map((address) => ({ address, code: 'ETIMEDOUT' })));
        settle({ network: unreached(attempts) });
      };
      if (signal.aborted) {
        giveUp();
        return;
      }
      signal.addEventListener('abort', giveUp, { once: true });
      startNext();
    });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', giveUp);
    for (const socket of open.keys()) {
      socket.removeAllListeners('error').on('error', () => undefined);
      socket.destroy();
    }
  }
}

/** Without any attempt the time was up before the first. */
function unreached(attempts: readonly ConnectAttempt[]): Network {
  const codes = attempts.map((one) => one.code ?? '');
  // An address that gave no answer may be the one that counts: that another refused is no news of it.
  const code = codes.find((one) => NO_ANSWER.has(one)) ?? codes.find((one) => !NO_ROUTE.has(one)) ?? codes.at(-1) ?? 'ETIMEDOUT';
  return { outcome: outcomeOf(code), code, attempts };
}

function outcomeOf(code: string): Network['outcome'] {
  if (code === 'ECONNREFUSED') {
    return 'refused';
  }
  if (NO_ANSWER.has(code)) {
    return 'no-answer';
  }
  return NO_ROUTE.has(code) ? 'no-route' : 'failed';
}
