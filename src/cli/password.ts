/** Passwords that somebody types: asked for where there is a terminal, and nothing else gives one. */
import { forLog } from '../neutralise/log.js';
import { isPlanned, type Plan, type Target, type Unplanned } from '../target.js';
import { Interrupted } from './interruption.js';
import { keepSecretsOfPlan } from './secrets.js';

/** Whether somebody can be asked. */
function hasTerminal(): boolean {
  return process.stdin.isTTY && process.stderr.isTTY;
}

/**
 * The plan with the passwords that are typed, where somebody may and can be asked; all that it logs in with is kept out of
 * what is written. An empty answer is none: the server may not ask for one.
 */
export async function withPasswords(plan: Plan, mayAsk: boolean, interrupt: AbortSignal): Promise<Plan> {
  keepSecretsOfPlan(plan);
  if (!mayAsk || !hasTerminal()) {
    return plan;
  }
  const targets: (Target | Unplanned)[] = [];
  for (const target of plan.targets) {
    targets.push(isPlanned(target) ? await withPassword(target, interrupt) : target);
  }
  const complete = { ...plan, targets };
  keepSecretsOfPlan(complete);
  return complete;
}

async function withPassword(target: Target, interrupt: AbortSignal): Promise<Target> {
  const { connection } = target;
  if (connection?.auth.kind !== 'password' || connection.password !== undefined || connection.tls.client !== undefined) {
    return target;
  }
  const { user, host, port, database } = connection;
  const password = await typed(`Password of ${user} at ${host}:${String(port)}/${database} (Enter: none)`, interrupt);
  return password === '' ? target : { ...target, connection: { ...connection, password } };
}

async function typed(question: string, interrupt: AbortSignal): Promise<string> {
  const { default: ask } = await import('@inquirer/password');
  const closed = new AbortController();
  const close = (): void => closed.abort();
  // After Ctrl-D, or when the terminal is gone, the prompt never settles, and nothing is left to wait for.
  process.once('beforeExit', close);
  try {
    return await ask({ message: forLog(question), mask: false }, { output: process.stderr, signal: AbortSignal.any([interrupt, closed.signal]) });
  } catch (error) {
    // Ctrl-C, Ctrl-D, or a signal: whoever was asked does not want to go on.
    throw error instanceof Error && /^(?:ExitPrompt|AbortPrompt)Error$/.test(error.name) ? new Interrupted() : error;
  } finally {
    process.off('beforeExit', close);
  }
}
