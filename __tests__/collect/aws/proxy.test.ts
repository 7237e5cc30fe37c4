import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer, get, type Agent } from 'node:https';
import { connect, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { isExempt, proxyAgent } from '../../../src/collect/aws/proxy.js';
import { authority } from '../../support/certificates.js';

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

function bodyOf(agent: Agent | undefined, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    get({ host, port, agent, ca }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += String(chunk)));
      response.on('end', () => {
        agent?.destroy();
        resolve(body);
      });
    }).on('error', reject);
  });
}

it('has a tunnel made, and verifies the host at its end', async () => {
  const agent = proxyAgent({ HTTPS_PROXY: `http://ci:p%40ss@127.0.0.1:${String(portOf(proxy))}` });
  expect(await bodyOf(agent, HOST, 443)).toBe('answered');
  expect(asked.at(-1)).toEqual({ path: `${HOST}:443`, authorization: `Basic ${Buffer.from('ci:p@ss').toString('base64')}` });
});

it('does not trust whoever answers through a tunnel', async () => {
  const agent = proxyAgent({ https_proxy: `http://ci:x@127.0.0.1:${String(portOf(proxy))}` });
  await expect(bodyOf(agent, 'ec2.eu-west-1.amazonaws.com', 443)).rejects.toThrow(/altnames/);
});

it('says that the proxy refused', async () => {
  const agent = proxyAgent({ HTTPS_PROXY: `127.0.0.1:${String(portOf(proxy))}` });
  await expect(bodyOf(agent, HOST, 443)).rejects.toThrow(/refused a tunnel to rds\.eu-west-1\.amazonaws\.com with HTTP 407/);
});

it('says that the proxy is not there', async () => {
  await expect(bodyOf(proxyAgent({ HTTPS_PROXY: 'http://127.0.0.1:1' }), HOST, 443)).rejects.toThrow(/the proxy 127\.0\.0\.1:1 could not be used/);
});

it('asks hosts in NO_PROXY directly', async () => {
  const before = asked.length;
  const agent = proxyAgent({ HTTPS_PROXY: `http://127.0.0.1:${String(portOf(proxy))}`, NO_PROXY: 'localhost' });
  expect(await bodyOf(agent, 'localhost', portOf(api))).toBe('answered');
  expect(asked).toHaveLength(before);
});

it.each([{}, { HTTPS_PROXY: '' }, { HTTPS_PROXY: ' ' }, { HTTP_PROXY: 'http://127.0.0.1:1' }, { HTTPS_PROXY: 'http://' }])('is not there with %j', (environment) => {
  expect(proxyAgent(environment)).toBeUndefined();
});

it.each([
  ['*', true],
  ['amazonaws.com', true],
  ['.amazonaws.com', true],
  ['*.amazonaws.com', true],
  ['intranet, RDS.eu-west-1.amazonaws.com', true],
  ['amazonaws.com:443', true],
  ['amazonaws.com:8443', false],
  ['aws.com', false],
  ['', false],
])('NO_PROXY=%s', (noProxy, exempt) => {
  expect(isExempt(HOST, 443, noProxy)).toBe(exempt);
});
