/** From arguments to an exit code. */
import { ConfigurationError } from '../plan/plan.js';
import { EXIT, type ExitCode } from './exit.js';
import { interruption, Interrupted, type Interruption } from './interruption.js';
import { invocationFrom, type Invocation } from './program.js';
import { refuseSecretArguments } from './secret-arguments.js';
import { print, say } from './streams.js';
import { UsageError } from './usage-error.js';
import { version } from './version.js';

/** Runs what the arguments ask for. Rejects for nothing but a bug of ours. */
export async function commandLine(argv: readonly string[]): Promise<ExitCode> {
  const interrupted = interruption();
  try {
    refuseSecretArguments(argv);
    return await run(invocationFrom(argv, await version()), interrupted);
  } catch (error) {
    return explained(error, interrupted);
  }
}

/** What a command needs is loaded when it is asked for. */
async function run(invocation: Invocation, interrupted: Interruption): Promise<ExitCode> {
  switch (invocation.command) {
    case 'print':
      await print(invocation.text);
      return EXIT.ok;
    case 'rules':
      await print(await (await import('./rules.js')).ruleLines());
      return EXIT.ok;
    case 'explain':
      await print(await (await import('./rules.js')).explanation(invocation.rule));
      return EXIT.ok;
    case 'print-plan': {
      const [{ settingFrom }, { printPlan }] = await Promise.all([import('./setting.js'), import('./print-plan.js')]);
      return interrupted.unlessEnded(settingFrom(invocation.flags).then((setting) => printPlan(setting, invocation.format, invocation.output, interrupted.signal)));
    }
    case 'init': {
      const [{ settingFrom }, { init }] = await Promise.all([import('./setting.js'), import('./init.js')]);
      return init({ ...invocation, setting: await interrupted.unlessEnded(settingFrom(invocation.flags)) }, interrupted);
    }
    case 'check': {
      const [{ settingFrom }, { check }] = await Promise.all([import('./setting.js'), import('./check.js')]);
      const { format, mayAsk, flags, ...rest } = invocation;
      const destination = { format, ...('output' in rest ? { output: rest.output } : {}) };
      return check({ setting: await interrupted.unlessEnded(settingFrom(flags)), destination, mayAsk }, interrupted);
    }
  }
}

/** The exit code of what the user can put right, which is said; everything else is thrown on. */
function explained(error: unknown, interrupted: Interruption): ExitCode {
  if (error instanceof Interrupted) {
    return interrupted.exitCode() ?? INTERRUPTED;
  }
  if (error instanceof UsageError) {
    say(`cdc-preflight: ${error.message}`);
    return EXIT.usage;
  }
  if (error instanceof ConfigurationError) {
    mistakesOf(error).forEach((line) => say(`cdc-preflight: ${line}`));
    // A search for databases that a signal ended is no mistake of anybody's.
    return interrupted.exitCode() ?? EXIT.usage;
  }
  throw error;
}

/** Ctrl-C in a prompt never becomes a signal. */
const INTERRUPTED = 130;

/** Every mistake on a line, with its place as compilers write it. */
function mistakesOf({ mistakes }: ConfigurationError): readonly string[] {
  return mistakes.map(({ message, location }) => {
    const place = location === undefined ? '' : `${[location.file, location.line, location.column].filter((part) => part !== undefined).join(':')}: `;
    return `${place}${message}`;
  });
}
