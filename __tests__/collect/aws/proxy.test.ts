import { createServer, type Agent, type Server } from 'node:http';
import { createServer as createTlsServer, get } from 'node:https';
import { connect, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { proxyAgent } from '../../../src/collect/aws/proxy.js';
import { authority } from '../../support/certificates.js';
import { withEnvironment } from './asking.js';

const HOST = 'rds.eu-west-1.amazonaws.com';
const asked: { readonly path: string; readonly authorization: string | undefined }[] = [];
let api: Server;
let proxy: Server;
let ca: string;

beforeAll(async () => {
  const root = await authority();
  const { chain, key } = await root.server({ hosts: [HOST, 'localhost'] });
  ca = root.root;
  api = createTlsServer({ cert: chain, key }, (_request, response) => response.end('answered'));
  proxy = createServer().on('connect', ({ url = '', headers }, socket) => {
    asked.push({ path: url, authorization: headers['proxy-authorization'] });
    if (headers['proxy-authorization'] === undefined) {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
      return;
    }
    const upstream = connect(portOf(api), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('error', () => upstream.destroy());
  });
  await Promise.all([api, proxy].map((server) => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))));
});

afterAll(() => {
  [api, proxy].forEach((server) => {
    server.closeAllConnections();
    server.close();
  });
});

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

interface Answer {
  readonly status: number | undefined;
  readonly body: string;
}

function answerOf(agent: Agent | undefined, host: string, port: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get({ host, port, agent, ca }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += String(chunk)));
      response.on('end', () => {
        agent?.destroy();
        resolve({ status: response.statusCode, body });
      });
    }).on('error', reject);
  });
}

/** The answer of a host through the agent that an environment makes. */
function through(environment: Readonly<Record<string, string>>, host: string, port = 443): Promise<Answer> {
  return withEnvironment(environment, () => answerOf(proxyAgent(), host, port));
}

it('has a tunnel made, and verifies the host at its end', async () => {
  expect(await through({ HTTPS_PROXY: `http://ci:p%40ss@127.0.0.1:${String(portOf(proxy))}` }, HOST)).toEqual({ status: 200, body: 'answered' });
  expect(asked.at(-1)).toEqual({ path: `${HOST}:443`, authorization: `Basic ${Buffer.from('ci:p@ss').toString('base64')}` });
});

it('does not trust whoever answers through a tunnel', async () => {
  await expect(through({ https_proxy: `http://ci:x@127.0.0.1:${String(portOf(proxy))}` }, 'ec2.eu-west-1.amazonaws.com')).rejects.toThrow(/altnames/);
});

it('takes a proxy without a scheme for one of HTTP, and hands on what it refuses with', async () => {
  expect(await through({ ALL_PROXY: `127.0.0.1:${String(portOf(proxy))}` }, HOST)).toMatchObject({ status: 407 });
});

it('says that the proxy is not there', async () => {
  await expect(through({ HTTPS_PROXY: 'http://127.0.0.1:1' }, HOST)).rejects.toThrow(/ECONNREFUSED 127\.0\.0\.1:1/);
});

it.each(['localhost', '*', 'intranet, localhost'])('asks hosts in NO_PROXY=%s directly', async (noProxy) => {
  const before = asked.length;
  expect(await through({ HTTPS_PROXY: `http://127.0.0.1:${String(portOf(proxy))}`, NO_PROXY: noProxy }, 'localhost', portOf(api))).toEqual({ status: 200, body: 'answered' });
  expect(asked).toHaveLength(before);
});

it.each<Readonly<Record<string, string>>>([{}, { HTTPS_PROXY: '' }, { HTTPS_PROXY: ' ' }, { HTTP_PROXY: 'http://127.0.0.1:1' }])('is not there with %j', async (environment) => {
  expect(await withEnvironment(environment, () => Promise.resolve(proxyAgent()))).toBeUndefined();
});
