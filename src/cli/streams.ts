/** Where the command line writes: results to standard output, everything else to standard error. */
import { forLog } from '../neutralise/log.js';
import { cleanText } from './secrets.js';

/** One line for people, without secrets and harmless for whatever reads a log. */
export function say(line: string): void {
  process.stderr.write(`${forLog(cleanText(line))}\n`);
}

/** Text that is ready to be written, to standard output; resolves when it was handed over, or its reader has closed it. */
export async function print(text: string): Promise<void> {
  await new Promise<void>((resolve) => {
    process.stdout.write(text, () => {
      resolve();
    });
  });
}

/** Whether a stream is a terminal that shows colors. See https://no-color.org. */
export function showsColors(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR = '', TERM } = process.env;
  return stream.isTTY && NO_COLOR === '' && TERM !== 'dumb';
}
