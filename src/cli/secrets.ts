/** Everything secret that this process has come by: nothing is written before it was searched for all of it. */
import { secretsMade } from '../neutralise/made-secrets.js';
import { hidden, likelySecrets, withoutSecrets } from '../neutralise/secrets.js';
import { present } from '../plan/present.js';
import { secretsOf, type Environment, type Inputs } from '../plan/plan.js';
import type { Report } from '../result.js';
import { isPlanned, type Plan } from '../target.js';

const kept = new Set<string>();

/** Keeps what flags set, directly or by naming a variable, and the credentials of AWS in the environment. */
export function keepSecretsOf(given: Inputs, environment: Environment): void {
  const inputs = [...given].map(([name, { text }]) => [inputVariable(name), text] as const);
  keep({ ...environment, ...Object.fromEntries(inputs) });
}

/** Keeps what the plan logs in with, wherever its file found it. */
export function keepSecretsOfPlan({ targets, notify }: Plan): void {
  for (const { connection } of targets.filter(isPlanned)) {
    if (connection !== undefined) {
      const { host, database, user, password, tls } = connection;
      const named = { host, database, user };
      keep(asInputs({ ...named, ...present({ password }), ...(tls.client === undefined ? {} : { 'ssl-key': tls.client.key }) }));
      keep(asInputs({ ...named, ...present({ password: tls.client?.passphrase }) }));
    }
  }
  keep(asInputs(present({ 'github-token': notify.token })));
}

function asInputs(values: Readonly<Record<string, string>>): Environment {
  return Object.fromEntries(Object.entries(values).map(([name, text]) => [inputVariable(name), text]));
}

/** As the runner of an action hands an input over, which is what secretsOf() reads. */
function inputVariable(name: string): string {
  return `INPUT_${name.toUpperCase()}`;
}

function keep(environment: Environment): void {
  secretsOf(environment).forEach((secret) => kept.add(secret));
}

function all(): readonly string[] {
  return [...kept, ...secretsMade()];
}

/** The report with every secret replaced. */
export function clean(report: Report): Report {
  return withoutSecrets(report, all());
}

/** The text with every secret replaced. */
export function cleanText(text: string): string {
  return hidden(text, all());
}

/** As cleanText(), for a text that a bug has made: whatever looks secret in the environment is replaced as well. */
export function cleanTextOfBug(text: string): string {
  return hidden(text, [...all(), ...likelySecrets(process.env)]);
}
