/** Masking, by itself: it comes first, and brings nothing along that the first packet would wait for. */
import { issueCommand } from '../../node_modules/@actions/core/lib/command.js';

/** Has the runner replace the text wherever it is printed from now on. Where there is none, it would only be printed. */
export function mask(secret: string): void {
  if ((process.env['GITHUB_ACTIONS'] ?? '') !== '') {
    issueCommand('add-mask', {}, secret);
  }
}
