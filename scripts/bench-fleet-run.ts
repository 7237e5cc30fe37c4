/** The child of bench-fleet.ts: judges the targets in the variable FLEET and prints what that cost. */
import { performance } from 'node:perf_hooks';
import { inputVariable } from '../__tests__/support/action.js';
import { filesOf } from '../src/report/files.js';
import { inputsFrom, planFrom } from '../src/plan/plan.js';
import { loadRules, preflight } from '../src/preflight.js';
import type { Plan, Target } from '../src/target.js';
import { isPlanned } from '../src/target.js';
import type { FleetCost, FleetTarget } from './bench-fleet.js';

const { targets, caFile } = JSON.parse(process.env['FLEET'] ?? '{}') as { targets: readonly FleetTarget[]; caFile: string };
const inputs = {
  host: '127.0.0.1',
  user: 'cdc',
  password: 'bench-password-3Kd',
  database: 'shop',
  publication: 'p',
  'ssl-mode': 'verify-ca',
  'ssl-root-cert': caFile,
  timeout: '10m',
};

const one = await planFrom(inputsFrom(Object.fromEntries(Object.entries(inputs).map(([name, value]) => [inputVariable(name), value]))), {}, loadRules);
const plan: Plan = { ...one, targets: one.targets.filter(isPlanned).flatMap((target) => targets.map((each) => of(target, each))) };
await import('../src/rules/index.js');
const before = process.cpuUsage();
const start = performance.now();
const report = await preflight(plan, new Date(), new AbortController().signal, () => undefined);
const judged = process.cpuUsage(before);
await filesOf(report, { file: '.github/cdc-preflight.yml' });
const wallMs = performance.now() - start;
const { user, system } = process.cpuUsage(before);
const verdicts: Record<string, number> = {};
for (const { verdict } of report.targets) {
  verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
}
const cost: FleetCost = {
  wallMs,
  cpuMs: (user + system) / 1000,
  renderCpuMs: (user + system - judged.user - judged.system) / 1000,
  peakBytes: process.resourceUsage().maxRSS * 1024,
  verdicts,
};
process.stdout.write(`${JSON.stringify(cost)}\n`);

function of(target: Target, { name, port, database }: FleetTarget): Target {
  return { ...target, name, ...(target.connection === undefined ? {} : { connection: { ...target.connection, port, database } }) };
}
