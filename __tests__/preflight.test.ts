import { afterEach, describe, expect, it } from '@jest/globals';
import { failedReport, preflight } from '../src/preflight.js';
import type { Report, Result } from '../src/result.js';
import { rules } from '../src/rules/index.js';
import { FAIL_ON, type FailOn, type DatabaseTarget, type Plan, type Target } from '../src/target.js';
import { target } from './rules/facts.js';
import { controlPlane, withEnvironment } from './collect/aws/asking.js';
import { environmentOf, startStandIn, type StandIn } from './support/aws/stand-in.js';
import { rogueServer, serverMessage, silent, type Listener } from './support/proxy.js';

const listeners: Listener[] = [];

async function server(handler: Parameters<typeof rogueServer>[0]): Promise<Listener> {
  const listener = await rogueServer(handler);
  listeners.push(listener);
  return listener;
}

afterEach(async () => {
  await Promise.all(listeners.splice(0).map((listener) => listener.close()));
});

/** A port where nobody listens. */
async function closedPort(): Promise<number> {
  const listener = await rogueServer(silent);
  await listener.close();
  return listener.port;
}

/** A server that lets everybody in and never answers a question. */
async function hangingServer(): Promise<Listener> {
  const authenticationOk = serverMessage('R', Buffer.alloc(4));
  const version = serverMessage('S', Buffer.from('server_version\x0017.2\0'));
  const key = serverMessage('K', Buffer.from([0, 0, 0x12, 0x67, 0, 0, 0, 1]));
  const ready = serverMessage('Z', Buffer.from('I'));
  return server((socket) => {
    socket.once('end', () => socket.end());
    socket.once('data', () => {
      socket.write(Buffer.concat([authenticationOk, version, key, ready]));
      socket.resume();
    });
  });
}

function targetAt(port: number, changes: Parameters<typeof target>[0] = {}): DatabaseTarget {
  return target({ probe: 'none', ...changes, connection: { host: '127.0.0.1', port }, tls: { mode: 'disable', roots: 'none' } });
}

function plan(targets: readonly Target[], changes: Partial<Plan> = {}): Plan {
  return {
    targets,
    failOn: 'error',
    timeoutMs: 20_000,
    policy: { targets: targets.map(({ name }) => name), waivers: [] },
    notify: { comment: 'never', issue: 'never' },
    ...changes,
  };
}

const NEVER = new AbortController().signal;

function run(targets: readonly Target[], changes: Partial<Plan> = {}, interrupt: AbortSignal = NEVER): Promise<Report> {
  return preflight(plan(targets, changes), new Date(), interrupt, () => undefined);
}

function rowOf(report: Report, rule: string, nth = 0): Result | undefined {
  return report.targets[nth]?.results.find((one) => one.rule === rule);
}

describe('a port where nobody listens', () => {
  it('is a report that says so once', async () => {
    const port = await closedPort();
    const startedAt = new Date();
    const report = await preflight(plan([targetAt(port)]), startedAt, NEVER, () => undefined);
    expect(report).toMatchObject({
      version: 1,
      verdict: 'fail',
      blocked: true,
      startedAt: startedAt.toISOString(),
      counts: { error: 1, warning: 0, notice: 0, unknown: 0, pass: 0, skip: rules.length - 1, waived: 0, known: 0, off: 0 },
      targets: [
        {
          name: 'default',
          verdict: 'fail',
          server: null,
          inventory: { slots: null, publications: null, subscriptions: null, walsenders: null },
          consumer: 'generic',
          off: [],
        },
      ],
    });
    expect(report.error).toBeUndefined();
    expect(report.durationMs).toBeGreaterThanOrEqual(0);
    expect(rowOf(report, 'host-reachable')).toMatchObject({
      status: 'fail',
      evidence: { host: '127.0.0.1', port, code: 'ECONNREFUSED' },
    });
    const others = report.targets[0]?.results.filter(({ rule }) => rule !== 'host-reachable') ?? [];
    expect(new Set(others.map(({ status }) => status))).toEqual(new Set(['skip']));
    // Of AWS nothing was asked.
    const looking = others.filter(({ rule }) => rules.some((one) => one.id === rule && one.group !== 'aws' && one.applies(targetAt(port)) === undefined));
    expect(looking.length).toBeGreaterThan(0);
    expect(looking.filter(({ because }) => because?.kind !== 'prerequisite' || because.rule !== 'host-reachable')).toEqual([]);
  });

  it.each(FAIL_ON)('blocks under fail-on %s, unless that is never', async (failOn) => {
    const report = await run([targetAt(await closedPort())], { failOn });
    expect(report).toMatchObject({ verdict: 'fail', blocked: failOn !== 'never' });
  });

  it('cannot be talked away by policy', async () => {
    const off = Object.fromEntries(rules.map(({ id }) => [id, 'off' as const]));
    const report = await run([targetAt(await closedPort(), { rules: off })]);
    expect(report).toMatchObject({ verdict: 'fail', blocked: true });
    expect(report.targets[0]?.results.map(({ rule }) => rule)).toEqual(['host-reachable', 'tls-trusted', 'login']);
    expect(report.counts.off).toBe(rules.length - 3);
  });
});

describe('a run that is not through in time', () => {
  it('is an error with what was seen by then', async () => {
    const { port } = await hangingServer();
    const report = await run([targetAt(port)], { timeoutMs: 600 });
    expect(report).toMatchObject({ verdict: 'error', blocked: true, error: { kind: 'timeout', input: 'timeout' } });
    expect(report.targets[0]).toMatchObject({ verdict: 'error', server: { version: '17.2', major: 17, platform: 'unknown' } });
    expect(rowOf(report, 'host-reachable')?.status).toBe('pass');
    expect(rowOf(report, 'login')?.status).toBe('pass');
    expect(rowOf(report, 'wal-level')).toMatchObject({ status: 'unknown', because: { kind: 'failed' } });
    expect(report.durationMs).toBeLessThan(5000);
  });

  it.each(FAIL_ON)('blocks whatever fail-on says: %s', async (failOn: FailOn) => {
    const { port } = await hangingServer();
    expect(await run([targetAt(port)], { timeoutMs: 300, failOn })).toMatchObject({ verdict: 'error', blocked: true });
  });

  it('is never green when the server says nothing at all', async () => {
    const { port } = await server(silent);
    for (const failOn of ['error', 'never'] as const) {
      const report = await run([targetAt(port)], { timeoutMs: 300, failOn });
      expect(['fail', 'error']).toContain(report.verdict);
      expect(report).toMatchObject({ blocked: true, error: { kind: 'timeout' } });
    }
  });

  it('is not the end of one connection attempt', async () => {
    const { port } = await server(silent);
    const slow = targetAt(port);
    const report = await run([{ ...slow, connection: { ...slow.connection, connectTimeoutMs: 200 } }]);
    expect(report.error).toBeUndefined();
    expect(report).toMatchObject({ verdict: 'fail', blocked: true });
    expect(rowOf(report, 'login')).toMatchObject({ status: 'fail', evidence: { outcome: 'no-answer' } });
  });
});

describe('a run that is interrupted', () => {
  it.each(['error', 'never'] as const)('is an error, and blocks under fail-on %s', async (failOn) => {
    const { port } = await hangingServer();
    const interrupt = new AbortController();
    setTimeout(() => {
      interrupt.abort();
    }, 300);
    const report = await run([targetAt(port)], { failOn }, interrupt.signal);
    expect(report).toMatchObject({ verdict: 'error', blocked: true, error: { kind: 'interrupted' } });
    expect(report.targets[0]?.verdict).toBe('error');
    expect(rowOf(report, 'login')?.status).toBe('pass');
  });

  it('before it began is never green', async () => {
    const { port } = await hangingServer();
    const report = await run([targetAt(port)], { failOn: 'never' }, AbortSignal.abort());
    expect(['fail', 'error']).toContain(report.verdict);
    expect(report).toMatchObject({ blocked: true, error: { kind: 'interrupted' } });
  });

  it('counts before the time limit', async () => {
    const { port } = await hangingServer();
    const report = await run([targetAt(port)], { timeoutMs: 1 }, AbortSignal.abort());
    expect(report.error?.kind).toBe('interrupted');
  });

  it('lets go of its connections', async () => {
    const listener = await hangingServer();
    await run([targetAt(listener.port)], { timeoutMs: 300 });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(listener.open).toBe(0);
  });
});

describe('several targets', () => {
  it('are looked at side by side, and reported in their order with the worst verdict', async () => {
    const hanging = await Promise.all([hangingServer(), hangingServer()]);
    const targets = [
      targetAt(hanging[0].port, { name: 'one' }),
      targetAt(await closedPort(), { name: 'two' }),
      targetAt(hanging[1].port, { name: 'three' }),
    ];
    const report = await run(targets, { timeoutMs: 800 });
    expect(report.durationMs).toBeLessThan(2400);
    expect(report).toMatchObject({ verdict: 'fail', blocked: true, error: { kind: 'timeout' } });
    expect(report.targets.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['one', 'error'],
      ['two', 'fail'],
      ['three', 'error'],
    ]);
    expect(rowOf(report, 'host-reachable', 1)?.fingerprint).toBe('host-reachable/two');
  });

  it('are asked so many at a time, and all of them', async () => {
    const { port } = await hangingServer();
    const names = Array.from({ length: 40 }, (_, index) => `t${String(index)}`);
    const report = await run(
      names.map((name) => targetAt(port, { name })),
      { timeoutMs: 700 },
    );
    expect(report.targets.map(({ name }) => name)).toEqual(names);
    expect(new Set(report.targets.map(({ verdict }) => verdict))).toEqual(new Set(['error']));
  });

  it('cost each other nothing when our own code breaks on one of them', async () => {
    const port = await closedPort();
    const broken = targetAt(port, { name: 'broken' });
    Object.defineProperty(broken.connection, 'host', {
      get: () => {
        throw new Error('boom');
      },
    });
    const report = await run([targetAt(port, { name: 'one' }), broken, targetAt(port, { name: 'three' })]);
    expect(report.targets.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['one', 'fail'],
      ['broken', 'error'],
      ['three', 'fail'],
    ]);
    expect(report.targets[1]?.error).toContain('boom');
    expect(report.blocked).toBe(true);
  });

  // The verdict of no target is error, which always blocks.
  it('are none: an error, which blocks', async () => {
    expect(await run([], { failOn: 'never' })).toMatchObject({ verdict: 'error', blocked: true });
  });
});

describe('policy', () => {
  const waiver = { rule: 'wal-level', reason: 'agreed', until: '2026-11-29', location: { file: '.github/cdc-preflight.yml', line: 4 } };
  const at = (changes: Partial<Plan>, day: string, port: number) => preflight(plan([targetAt(port)], changes), new Date(`${day}T23:59:59Z`), NEVER, () => undefined);

  it('goes by the day on which the run started, and its findings are rows of the report', async () => {
    const port = await closedPort();
    const changes = { policy: { targets: ['default'], waivers: [waiver] } };
    // Nothing was judged: whether the waiver is of use cannot be said.
    expect((await at(changes, '2026-11-29', port)).results).toEqual([]);
    expect(await at(changes, '2026-11-30', port)).toMatchObject({ results: [{ rule: 'waiver-expired', location: { line: 4 } }], counts: { error: 2 } });
  });

  it('covers nothing of a server that cannot be reached', async () => {
    const [failure] = (await at({}, '2026-11-29', await closedPort())).targets[0]?.results ?? [];
    const known = { rule: 'host-reachable', target: 'default', object: null, fingerprint: failure?.fingerprint ?? '', message: '', severity: 'error' as const };
    const report = await at({ policy: { targets: ['default'], waivers: [{ ...waiver, rule: 'host-reachable' }], baseline: [known] } }, '2026-11-29', await closedPort());
    expect(report).toMatchObject({ verdict: 'fail', blocked: true, gone: [], counts: { error: 1, waived: 0, known: 0 } });
  });
});

describe('an earlier report', () => {
  it('is what the trend compares with, of the targets it holds', async () => {
    const port = await closedPort();
    const before = await run([targetAt(port)]);
    const report = await run([targetAt(port), targetAt(port, { name: 'new' })], { previous: before });
    expect(report.targets.map(({ trend }) => trend?.since)).toEqual([before.startedAt, undefined]);
  });
});

describe('failedReport', () => {
  it.each(['configuration', 'internal', 'timeout', 'interrupted'] as const)('of a run that ended with %s is an error, and blocks', (kind) => {
    const startedAt = new Date('2026-11-23T10:00:00Z');
    const report = failedReport(startedAt, { kind, message: 'so', input: 'host' });
    expect(report).toEqual({
      version: 1,
      verdict: 'error',
      counts: { error: 0, warning: 0, notice: 0, unknown: 0, pass: 0, skip: 0, waived: 0, known: 0, off: 0 },
      blocked: true,
      startedAt: '2026-11-23T10:00:00.000Z',
      durationMs: expect.any(Number),
      targets: [],
      results: [],
      error: { kind, message: 'so', input: 'host' },
    });
  });
});

describe("AWS's API beside the database", () => {
  async function asked(database: Target, delayMs = 0): Promise<{ readonly calls: StandIn['calls']; readonly report: Report; readonly tookMs: number }> {
    const standIn = await startStandIn({ delayMs });
    try {
      const startedAt = performance.now();
      const report = await withEnvironment(environmentOf(standIn), () => run([{ ...database, controlPlane: controlPlane({ clientCidrs: [] }) }]));
      return { calls: standIn.calls, report, tookMs: performance.now() - startedAt };
    } finally {
      await standIn.close();
    }
  }

  it('is asked for security groups when the host cannot be reached', async () => {
    const { calls, report } = await asked(targetAt(await closedPort()));
    expect(calls.map(({ iamAction }) => iamAction)).toContain('ec2:DescribeSecurityGroupRules');
    expect(report.targets[0]?.planes).toEqual(['database', 'control-plane']);
  });

  it('is not asked for them when it can', async () => {
    const { port } = await server((socket) => {
      socket.end();
    });
    const { calls } = await asked(targetAt(port));
    expect(calls.map(({ service }) => service)).not.toContain('ec2');
    expect(calls.map(({ iamAction }) => iamAction)).toContain('rds:DescribeDBClusters');
  });

  it('is asked alone where no connection is configured', async () => {
    const { connection: _connection, ...rest } = targetAt(1);
    const { calls, report } = await asked(rest);
    expect(calls.map(({ iamAction }) => iamAction)).toContain('rds:DescribeDBClusterParameters');
    expect(report.targets[0]?.planes).toEqual(['control-plane']);
  });
});
