/** The proxy that the environment names for HTTPS. The SDK heeds none by itself. */
import { Agent, type AgentOptions } from 'node:https';
import { request as overHttp, type ClientRequestArgs } from 'node:http';
import { request as overHttps } from 'node:https';
import { connect as connectTls } from 'node:tls';
import type { Duplex } from 'node:stream';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * An agent that sends everything through the proxy named in `HTTPS_PROXY` or `ALL_PROXY`, but for the hosts in `NO_PROXY`;
 * undefined where none is named. A name in lower case wins, as with curl.
 */
export function proxyAgent(environment: Environment): Agent | undefined {
  const named = variable(environment, 'https_proxy') ?? variable(environment, 'all_proxy');
  const proxy = named === undefined ? undefined : proxyUrl(named);
  return proxy === undefined ? undefined : new ProxyAgent(proxy, variable(environment, 'no_proxy') ?? '');
}

/**
 * Whether a host is to be asked without a proxy: `*`, its own name, a domain that it is in, each with or without the port.
 */
export function isExempt(host: string, port: number, noProxy: string): boolean {
  const name = host.toLowerCase();
  return noProxy
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => {
      const [, domain = '', entryPort] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(entry) ?? [];
      const samePort = entryPort === undefined || Number(entryPort) === port;
      return entry === '*' || (domain !== '' && samePort && (name === domain || name.endsWith(`.${domain}`)));
    });
}

function variable(environment: Environment, name: string): string | undefined {
  return [environment[name], environment[name.toUpperCase()]].find((value) => value !== undefined && value.trim() !== '')?.trim();
}

/** `proxy.example:3128` is one as well. */
function proxyUrl(text: string): URL | undefined {
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  return URL.canParse(url) ? new URL(url) : undefined;
}

/** Asks the proxy for a tunnel to each host, and speaks TLS with the host through it. */
class ProxyAgent extends Agent {
  private readonly proxy: URL;
  private readonly noProxy: string;

  constructor(proxy: URL, noProxy: string) {
    super({ keepAlive: true });
    this.proxy = proxy;
    this.noProxy = noProxy;
  }

  override createConnection(options: AgentOptions & ClientRequestArgs, callback?: (error: Error | null, stream: Duplex) => void): Duplex | null | undefined {
    const host = options.host ?? 'localhost';
    const port = options.port ?? 443;
    if (isExempt(host, port, this.noProxy)) {
      return super.createConnection(options, callback);
    }
    const done = callback ?? ((): void => undefined);
    const failed = (error: Error): void => {
      done(error, undefined as unknown as Duplex);
    };
    const asked = (this.proxy.protocol === 'https:' ? overHttps : overHttp)({
      host: this.proxy.hostname.replace(/^\[|\]$/g, ''),
      port: this.proxy.port === '' ? (this.proxy.protocol === 'https:' ? 443 : 80) : Number(this.proxy.port),
      method: 'CONNECT',
      path: `${host}:${String(port)}`,
      headers: { host: `${host}:${String(port)}`, ...this.authorization() },
      agent: false,
      timeout: options.timeout ?? PROXY_TIMEOUT_MS,
    });
    asked.once('connect', ({ statusCode = 0 }, socket) => {
      if (statusCode !== 200) {
        socket.destroy();
        failed(new Error(`the proxy ${this.proxy.host} refused a tunnel to ${host} with HTTP ${String(statusCode)}`));
        return;
      }
      const secured = connectTls({ ...options, socket, servername: options.servername ?? host }, () => {
        secured.off('error', failed);
        done(null, secured);
      });
      secured.once('error', failed);
    });
    asked.once('timeout', () => asked.destroy(new Error(`the proxy ${this.proxy.host} did not answer`)));
    asked.once('error', (error) => {
      failed(Object.assign(error, { message: `the proxy ${this.proxy.host} could not be used: ${error.message}` }));
    });
    asked.end();
    return undefined;
  }

  private authorization(): Readonly<Record<string, string>> {
    const { username, password } = this.proxy;
    const login = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return login === ':' ? {} : { 'proxy-authorization': `Basic ${Buffer.from(login).toString('base64')}` };
  }
}

/** Each call has a limit of its own; this only ends what nobody waits for any more. */
const PROXY_TIMEOUT_MS = 30_000;
