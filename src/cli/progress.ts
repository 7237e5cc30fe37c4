/** How far the targets are, on standard error: a line each that changes on a terminal, and plain lines everywhere else. */
import { forLog } from '../neutralise/log.js';
import type { Watch } from '../preflight.js';
import type { TargetReport } from '../result.js';
import { PLATFORM } from '../report/shared/words.js';
import { cleanText } from './secrets.js';
import { say } from './streams.js';

/** A run that is watched. */
export interface Progress extends Watch {
  /** Resolves when everything is shown: only then may anything else be written. */
  finish(): Promise<void>;
}

/** @param names of all targets, in their order. */
export async function progressOf(names: readonly string[]): Promise<Progress> {
  const { isTTY, rows } = process.stderr;
  // More lines than the terminal has cannot be written anew.
  return isTTY && process.env['TERM'] !== 'dumb' && names.length > 0 && names.length < (rows > 0 ? rows : USUAL_ROWS) - LEFT_FREE ? onTerminal(names) : inPlainLines();
}

const LEFT_FREE = 3;
/** Of a terminal that does not say how many it has. */
const USUAL_ROWS = 24;

function inPlainLines(): Progress {
  return {
    began: (name) => say(`${name}: checking`),
    ended: (target) => say(`${target.name}: ${outcome(target)}`),
    finish: () => Promise.resolve(),
  };
}

/** No verdict: that is only known when all targets are, since waivers and the baseline are of all of them. */
function outcome({ server, planes, results, error }: TargetReport): string {
  if (error !== undefined) {
    return 'could not be checked';
  }
  const reached = server === null ? (planes.includes('database') ? 'not logged in' : 'AWS') : `PostgreSQL ${server.version} (${PLATFORM[server.platform]})`;
  return `${reached}, ${String(new Set(results.map(({ rule }) => rule)).size)} checks`;
}

async function onTerminal(names: readonly string[]): Promise<Progress> {
  const { Listr, ListrLogger, ProcessOutput } = await import('listr2');
  const endings = new Map(names.map((name) => [name, ending()]));
  const list = new Listr(
    names.map((name) => ({
      title: forLog(name),
      task: async (_, task): Promise<void> => {
        const target = await endings.get(name)?.reached;
        if (target !== undefined) {
          task.title = forLog(cleanText(`${name}: ${outcome(target)}`));
        }
      },
    })),
    {
      concurrent: true,
      exitOnError: false,
      // Signals end the run in its own way.
      registerSignalListeners: false,
      renderer: 'default',
      rendererOptions: {
        // Standard output is for the report.
        logger: new ListrLogger({ useIcons: false, toStderr: [], processOutput: new ProcessOutput(process.stderr, process.stderr, { leaveEmptyLine: false }) }),
      },
    },
  );
  const shown = list.run();
  return {
    began: () => undefined,
    ended: (target) => endings.get(target.name)?.reach(target),
    async finish() {
      for (const one of endings.values()) {
        one.reach(undefined);
      }
      await shown;
    },
  };
}

interface Ending {
  readonly reached: Promise<TargetReport | undefined>;
  readonly reach: (target: TargetReport | undefined) => void;
}

function ending(): Ending {
  let reach: Ending['reach'] = () => undefined;
  const reached = new Promise<TargetReport | undefined>((resolve) => {
    reach = resolve;
  });
  return { reached, reach: (target) => reach(target) };
}
