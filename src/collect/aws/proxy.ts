/** The proxy that the environment names for HTTPS: `HTTPS_PROXY` or `ALL_PROXY`, but for the hosts in `NO_PROXY`. The SDK heeds none by itself. */
import { Agent as HttpsAgent } from 'node:https';
import type { ClientRequest } from 'node:http';
import { Agent, type AgentConnectOpts } from 'agent-base';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { getProxyForUrl } from 'proxy-from-env';

const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'] as const;

/** An agent that asks each host through the proxy for it; undefined where no variable names one. */
export function proxyAgent(): Agent | undefined {
  return namedProxies().length === 0 ? undefined : new EnvironmentAgent();
}

class EnvironmentAgent extends Agent {
  private readonly direct = new HttpsAgent({ keepAlive: true });
  private readonly proxied = new Map<string, HttpsProxyAgent<string>>();

  override connect(_request: ClientRequest, { host = '', port }: AgentConnectOpts): Agent | HttpsAgent {
    const proxy = proxyFor(host, port);
    if (proxy === undefined) {
      return this.direct;
    }
    const agent = this.proxied.get(proxy) ?? new HttpsProxyAgent(proxy, { keepAlive: true });
    this.proxied.set(proxy, agent);
    return agent;
  }

  override destroy(): void {
    [this.direct, ...this.proxied.values()].forEach((agent) => {
      agent.destroy();
    });
    super.destroy();
  }
}

/** Undefined for a host that is to be asked directly. A proxy that is named without a scheme is one of HTTP, as with curl. */
function proxyFor(host: string, port: number): string | undefined {
  const proxy = getProxyForUrl(`https://${host.includes(':') ? `[${host}]` : host}:${String(port)}`);
  const url = namedProxies().includes(proxy) ? proxy : proxy.replace(/^https:/, 'http:');
  return URL.canParse(url) ? url : undefined;
}

function namedProxies(): readonly string[] {
  return VARIABLES.flatMap((name) => process.env[name]?.trim() ?? []).filter((value) => value !== '');
}
