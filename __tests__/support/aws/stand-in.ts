/** A stand-in for AWS's API: an HTTP server in this process that speaks AWS's wire formats about a world of plain data. */
import { createServer, request as send, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { eventually, pause } from '../eventually.js';
import { DESCRIBING, metricData, type Answer, type MetricRequest } from './describing.js';
import { AwsError } from './errors.js';
import { MODIFYING, type Applied } from './modifying.js';
import { ec2Answer, ec2Error, jsonError, nested, rdsAnswer, rdsError, word, type Nested } from './wire.js';
import { REGION, world as defaultWorld, type World } from './world.js';

/** What happens to every call of an action. */
export const FAULTS = ['denied', 'throttled', 'hanging', 'stalled', 'garbage', 'truncated', 'html', 'reset', 'error-500', 'empty', 'foreign-xml'] as const;
/** `hanging`: no answer; `stalled`: half of the answer, and then nothing; `foreign-xml`: XML that is no answer to this. */
export type Fault = (typeof FAULTS)[number];

export type Service = 'rds' | 'ec2' | 'cloudwatch';

/** A call as it arrived. */
export interface RecordedCall {
  readonly service: Service;
  readonly action: string;
  /** As an IAM policy has it. */
  readonly iamAction: string;
  /** Of the signature. */
  readonly region: string;
  readonly accessKeyId: string;
  readonly host: string;
  readonly parameters: Nested;
  /** Milliseconds since the stand-in was started. */
  readonly atMs: number;
}

export interface StandInOptions {
  readonly world?: World;
  /** By IAM action: `rds:DescribeDBClusters`. `throttled` can be made to pass: after so many calls. */
  readonly faults?: Readonly<Record<string, Fault>>;
  /** Throttling ends after so many calls of each action. */
  readonly throttledCalls?: number;
  /** Every answer takes so long. */
  readonly delayMs?: number;
  /** So many calls have to wait for their answers at the same time once; until then none is answered, for `TOGETHER_MS` at most. */
  readonly together?: number;
  /** Entries of a page, however many are asked for. */
  readonly pageSize?: number;
  /** What every call is refused with, whatever it asks. */
  readonly refusing?: { readonly code: string; readonly message: string };
  /** An API behind this one, for actions that it does not know. */
  readonly behind?: string;
  readonly applied?: Applied;
  /** What is different for calls that are signed for one region; its world is of that region. */
  readonly regions?: Readonly<Record<string, StandInOptions>>;
}

/** A client that asks one thing after another is answered in the end, and was caught. */
const TOGETHER_MS = 5000;

export interface StandIn {
  /** For `AWS_ENDPOINT_URL`. */
  readonly url: string;
  readonly calls: readonly RecordedCall[];
  /** Changes with what is asked of it. */
  readonly world: World;
  /** Calls that were answered at the same time, at most. */
  readonly mostAtOnce: number;
  close(): Promise<void>;
}

/** Credentials that mean nothing to AWS. */
export const CREDENTIALS = { AWS_ACCESS_KEY_ID: 'AKIATESTTESTTESTTEST', AWS_SECRET_ACCESS_KEY: 'bm90LWEtc2VjcmV0/only+for/tests0000000000' };

/** Environment in which the SDK and the `aws` command ask the stand-in, and nobody else. */
export function environmentOf({ url }: StandIn): Readonly<Record<string, string>> {
  return {
    ...CREDENTIALS,
    AWS_ENDPOINT_URL: url,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: '/nonexistent',
    AWS_SHARED_CREDENTIALS_FILE: '/nonexistent',
    AWS_REGION: REGION,
    // Version 1 of the `aws` command knows this name alone.
    AWS_DEFAULT_REGION: REGION,
  };
}

/** Listens on 127.0.0.1. */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const world = options.world ?? defaultWorld();
  const calls: RecordedCall[] = [];
  const sockets = new Set<Socket>();
  const startedAt = performance.now();
  let now = 0;
  let mostAtOnce = 0;
  const server = createServer((request, response) => {
    void (async () => {
      const body = await textOf(request);
      const call = { ...recorded(request, body), atMs: performance.now() - startedAt };
      calls.push(call);
      mostAtOnce = Math.max(mostAtOnce, (now += 1));
      await pause(options.delayMs ?? 0);
      await eventually('calls side by side', () => mostAtOnce >= (options.together ?? 0), { timeoutMs: TOGETHER_MS }).catch(() => undefined);
      now -= 1;
      const own = options.regions?.[call.region];
      const count = calls.filter(({ iamAction, region }) => iamAction === call.iamAction && region === call.region).length;
      await answer(own ?? options, own?.world ?? world, call, body, count, request, response);
    })().catch((error: unknown) => {
      response.writeHead(599).end(String(error));
    });
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    calls,
    world,
    get mostAtOnce() {
      return mostAtOnce;
    },
    close: () => {
      sockets.forEach((socket) => socket.destroy());
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function answer(options: StandInOptions, world: World, call: RecordedCall, body: string, count: number, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const fault = options.faults?.[call.iamAction];
  const throttlingOver = fault === 'throttled' && count > (options.throttledCalls ?? Infinity);
  if (options.behind !== undefined && !isKnown(call)) {
    forward(options.behind, request, body, response);
    return;
  }
  const { status, text } = fault === undefined || throttlingOver ? await honest(options, world, call, body) : refused(fault, call) ?? (await honest(options, world, call, body));
  const type = call.service === 'cloudwatch' ? 'application/x-amz-json-1.0' : 'text/xml;charset=UTF-8';
  misbehave(throttlingOver ? undefined : fault, status, type, text, response);
}

function isKnown({ service, action }: RecordedCall): boolean {
  return action in DESCRIBING || action in MODIFYING || service === 'cloudwatch';
}

interface Plain {
  readonly status: number;
  readonly text: string;
}

async function honest(options: StandInOptions, world: World, call: RecordedCall, body: string): Promise<Plain> {
  try {
    if (options.refusing !== undefined) {
      throw new AwsError(options.refusing.code, options.refusing.message, 403);
    }
    return { status: 200, text: await result(options, call.region === world.region ? world : elsewhere(call.region), call, body) };
  } catch (error) {
    return error instanceof AwsError ? errorOf(call.service, error) : errorOf(call.service, new AwsError('InternalFailure', String(error), 500));
  }
}

/** Another region has a certificate authority, and nothing else. */
function elsewhere(region: string): World {
  return { ...defaultWorld(), region, clusters: [], instances: [], parameterGroups: [], securityGroupRules: [] };
}

async function result(options: StandInOptions, world: World, call: RecordedCall, body: string): Promise<string> {
  const { service, action, parameters } = call;
  if (service === 'cloudwatch') {
    const request = JSON.parse(body) as MetricRequest & { readonly NextToken?: string };
    const { shown, next } = page(metricData(world, request, new Date()), request.NextToken, options.pageSize ?? 500);
    return JSON.stringify({ MetricDataResults: shown, ...(next === undefined ? {} : { NextToken: next }) });
  }
  const render = service === 'ec2' ? ec2Answer : rdsAnswer;
  const describe = DESCRIBING[action];
  if (describe !== undefined) {
    return render(action, paged(describe(world, parameters), parameters, options.pageSize));
  }
  const modify = MODIFYING[action];
  if (modify === undefined) {
    throw new AwsError('InvalidAction', `The action ${action} is not valid for this web service.`);
  }
  return render(action, await modify(world, parameters, options.applied ?? nothingHappens));
}

async function nothingHappens(): Promise<void> {
  // No server is behind it.
}

function paged(described: Answer, parameters: Nested, pageSize: number | undefined): object {
  if ('whole' in described) {
    return described.whole;
  }
  const { list, all, token = 'Marker' } = described;
  const asked = Number(word(parameters, 'MaxRecords') ?? word(parameters, 'MaxResults') ?? 100);
  const { shown, next } = page(all, word(parameters, 'Marker') ?? word(parameters, 'NextToken'), Math.min(asked, pageSize ?? asked));
  return { [list]: shown, ...(next === undefined ? {} : { [token]: next }) };
}

function page(all: readonly unknown[], token: string | undefined, size: number): { readonly shown: readonly unknown[]; readonly next: string | undefined } {
  const from = token === undefined ? 0 : Number(Buffer.from(token, 'base64').toString());
  const end = from + size;
  return { shown: all.slice(from, end), next: end < all.length ? Buffer.from(String(end)).toString('base64') : undefined };
}

/** An answer that is AWS's own, and no result. */
function refused(fault: Fault, { service, iamAction }: RecordedCall): Plain | undefined {
  switch (fault) {
    case 'denied': {
      const message = `User: arn:aws:sts::123456789012:assumed-role/ci/run is not authorized to perform: ${iamAction} on resource: * because no identity-based policy allows the ${iamAction} action`;
      return errorOf(service, new AwsError({ rds: 'AccessDenied', ec2: 'UnauthorizedOperation', cloudwatch: 'AccessDeniedException' }[service], message, 403));
    }
    case 'throttled':
      return errorOf(service, new AwsError({ rds: 'Throttling', ec2: 'RequestLimitExceeded', cloudwatch: 'ThrottlingException' }[service], 'Rate exceeded', service === 'ec2' ? 503 : 400));
    case 'error-500':
      return errorOf(service, new AwsError('InternalFailure', 'The request processing has failed because of an unknown error, exception or failure.', 500));
    default:
      return undefined;
  }
}

function errorOf(service: Service, { code, message, status }: AwsError): Plain {
  const render = { rds: rdsError, ec2: ec2Error, cloudwatch: jsonError }[service];
  return { status, text: render(code, message) };
}

function misbehave(fault: Fault | undefined, status: number, type: string, text: string, response: ServerResponse): void {
  const whole = Buffer.from(text);
  const half = whole.subarray(0, Math.floor(whole.length / 2));
  switch (fault) {
    case 'hanging':
      return;
    case 'stalled':
      response.writeHead(status, { 'content-type': type, 'content-length': whole.length }).write(half);
      return;
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'truncated':
      response.writeHead(status, { 'content-type': type }).end(half);
      return;
    case 'garbage':
      response.writeHead(200, { 'content-type': type }).end(Buffer.from([0x00, 0xff, 0x3c, 0x1b, 0x7b, 0x22, 0xc3, 0x28, 0x3e]));
      return;
    case 'html':
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!DOCTYPE html><html><head><title>Sign in</title></head><body><h1>Proxy</h1></body></html>');
      return;
    case 'foreign-xml':
      response.writeHead(200, { 'content-type': type }).end(type.includes('json') ? '{"Result":[]}' : '<Answer><Result/></Answer>');
      return;
    case 'empty':
      response.writeHead(200, { 'content-type': type }).end();
      return;
    default:
      response.writeHead(status, { 'content-type': type }).end(whole);
  }
}

/** Service and region are those of the signature: an endpoint that is given serves all of them. */
function recorded(request: IncomingMessage, body: string): Omit<RecordedCall, 'atMs'> {
  const [, accessKeyId = '', region = '', signed = ''] = /Credential=([^/]+)\/\d+\/([^/]+)\/([^/]+)\//.exec(request.headers.authorization ?? '') ?? [];
  const service: Service = signed === 'monitoring' ? 'cloudwatch' : signed === 'ec2' ? 'ec2' : 'rds';
  const parameters = service === 'cloudwatch' ? {} : nested(body);
  const target = request.headers['x-amz-target'];
  const action = service === 'cloudwatch' ? (typeof target === 'string' ? (target.split('.')[1] ?? '') : '') : (word(parameters, 'Action') ?? '');
  return { service, action, iamAction: `${service}:${action}`, region, accessKeyId, host: request.headers.host ?? '', parameters };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString();
}

function forward(behind: string, request: IncomingMessage, body: string, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', behind);
  const passedOn = send(url, { method: request.method, headers: { ...request.headers, host: url.host } }, (answered) => {
    response.writeHead(answered.statusCode ?? 502, answered.headers);
    answered.pipe(response);
  });
  passedOn.on('error', (error) => response.writeHead(502).end(error.message));
  passedOn.end(body);
}
