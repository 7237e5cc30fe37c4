/** A fleet that is found by tag, from `mode: plan` over a run for each shard to `mode: merge`, as the reusable workflow runs it. */
import { runAction, type Run } from './action.js';

export const CONFIG = '.github/cdc-preflight.yml';

/** Passed to Node, it has every endpoint of RDS lead to this machine: a stand-in for the name server of the VPC. */
const ENDPOINTS_HERE = `import dns from 'node:dns'; import { syncBuiltinESMExports } from 'node:module';
const { lookup } = dns.promises;
dns.promises.lookup = (host, ...more) => lookup(/\\.rds\\.amazonaws\\.com$/.test(host) ? '127.0.0.1' : host, ...more);
syncBuiltinESMExports();`;

export interface FleetRun {
  readonly planned: Run;
  readonly shards: readonly Run[];
  readonly merged: Run;
}

export interface FleetOptions {
  readonly file: string;
  /** Of every job that asks AWS. */
  readonly env: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly maxShards: number;
  /** Called before the run of each shard, counted from 1. */
  readonly before?: (shard: number) => void;
}

/** One job: the shipped action with the file in its workspace, and the endpoints of RDS on this machine. */
export function job(inputs: Readonly<Record<string, string>>, { file, env }: Pick<FleetOptions, 'file' | 'env'>, files: Readonly<Record<string, string>> = {}): Promise<Run> {
  return runAction(inputs, { workspaceFiles: { [CONFIG]: file, 'endpoints-here.mjs': ENDPOINTS_HERE, ...files }, env: { ...env, NODE_OPTIONS: '--import ./endpoints-here.mjs' } });
}

/** All jobs, one after the other. The last one has no credentials, and nothing to ask. */
export async function fleetRun({ inputs = {}, maxShards, before, ...options }: FleetOptions): Promise<FleetRun> {
  const planned = await job({ mode: 'plan', 'max-shards': String(maxShards), ...inputs }, options);
  const shards: Run[] = [];
  for (const shard of shardsIn(planned)) {
    before?.(shards.length + 1);
    shards.push(await job({ shard, ...inputs }, options));
  }
  const reports = Object.fromEntries(shards.map(({ reportText }, index) => [`reports/${String(index)}/report.json`, reportText]));
  const merged = await runAction({ mode: 'merge', reports: 'reports', ...inputs }, { workspaceFiles: { [CONFIG]: options.file, ...reports }, env: { AWS_EC2_METADATA_DISABLED: 'true' } });
  return { planned, shards, merged };
}

/** `1/3`, … of the matrix. */
export function shardsIn(planned: Run): readonly string[] {
  return matrixOf(planned).map(({ shard }) => shard);
}

export function matrixOf({ outputs }: Run): readonly { readonly shard: string; readonly targets: string }[] {
  return (JSON.parse(outputs['matrix'] ?? '{"include":[]}') as { readonly include: readonly { readonly shard: string; readonly targets: string }[] }).include;
}
