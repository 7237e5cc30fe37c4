/** What holds for a run, whatever it checks. */
import type { Plan } from '../target.js';
import { ConfigurationError } from './configuration-error.js';
import { present } from './present.js';
import { locationOf } from './provided.js';
import type { ProvidedOptions } from './provided-options.js';
import type { Environment } from './workspace.js';

/**
 * `notifies`: whether this run can write to GitHub at all; the command line cannot.
 * @throws ConfigurationError when something is to be written to GitHub without a token, or the earlier report cannot be read.
 */
export async function runFrom(
  options: ProvidedOptions,
  environment: Environment,
  notifies: boolean,
): Promise<Pick<Plan, 'failOn' | 'timeoutMs' | 'notify' | 'reportDir' | 'previous'>> {
  const notify = notifies ? notifyFrom(options) : SILENT;
  const previous = options.provided('previous-report');
  return {
    failOn: options.value('fail-on'),
    timeoutMs: options.value('timeout'),
    notify,
    ...present({
      reportDir: options.value('report-dir'),
      previous: previous === undefined ? undefined : await (await import('./config/earlier-report.js')).earlierReport(previous, environment),
    }),
  };
}

const SILENT: Plan['notify'] = { comment: 'never', issue: 'never' };

/** What a run may write to GitHub. */
const WRITTEN = ['comment', 'issue'] as const;

/** Whether anything is to be written to GitHub. */
export function writesToGitHub(options: Pick<ProvidedOptions, 'value'>): boolean {
  return WRITTEN.some((name) => options.value(name) !== 'never');
}

function notifyFrom(options: ProvidedOptions): Plan['notify'] {
  const token = options.value('github-token');
  const needing = WRITTEN.find((name) => options.value(name) !== 'never');
  if (needing !== undefined && token === undefined) {
    throw new ConfigurationError(`\`github-token\` is missing: \`${needing}\` needs it to write to GitHub; set the input \`github-token: \${{ github.token }}\``, {
      input: 'github-token',
      location: locationOf(options.provided(needing)?.origin ?? { from: 'default' }),
    });
  }
  return { comment: options.value('comment'), issue: options.value('issue'), ...present({ token }) };
}
