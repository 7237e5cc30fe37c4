/** The outputs of the action: the table that action.yml and the README are generated from, and that outputs are set by. */

/** One output of the action. */
export interface Output {
  readonly name: string;
  readonly description: string;
}

/** In the order they are documented in. None holds a host name, an account id or a secret. */
export const OUTPUTS = [
  {
    name: 'verdict',
    description: '`pass`, `warn`, `fail`, or `error` when the preflight could not do its work. It does not depend on `fail-on`.',
  },
  { name: 'blocked', description: '`true` if this run fails the job, otherwise `false`.' },
  { name: 'errors', description: 'Number of objects that fail a rule with severity error.' },
  { name: 'warnings', description: 'Number of objects that fail a rule with severity warning.' },
  {
    name: 'unknown',
    description: 'Number of checks that could not be completed: a permission is missing, the server is a standby, or something was cut off.',
  },
  { name: 'report', description: 'Path of `report.json`.' },
  { name: 'summary', description: 'Path of `summary.md`.' },
  { name: 'fix-script', description: 'Path of `fixes.sql`; empty when there is nothing to fix.' },
  { name: 'report-dir', description: 'Path of the directory that holds all files of the report.' },
  { name: 'matrix', description: 'Of `mode: plan`: the shards as JSON, for `fromJSON` in the `matrix` of a job. Otherwise empty.' },
] as const satisfies readonly Output[];

export type OutputName = (typeof OUTPUTS)[number]['name'];
