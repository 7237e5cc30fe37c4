/** How the conversation went as a whole. */
import type { AwsAccess, AwsDenied } from '../../facts/index.js';
import type { CallEnd, CallLog } from './call.js';
import type { NotFound } from './subject.js';

/** From how its calls ended, and whether what was asked for is there. */
export function accessOf(region: string, { answered, failures }: CallLog, missing: NotFound | undefined): AwsAccess {
  const denied = once(failures, 'denied');
  const noAnswer = [...once(failures, 'no-answer'), ...once(failures, 'error')];
  const common = { region, denied, unanswered: noAnswer };
  if (missing !== undefined) {
    return { ...common, outcome: 'not-found', detail: missing.message, others: missing.others, ...missing.more };
  }
  if (answered.size > 0 || denied.length > 0) {
    // Credentials that one service accepts and another does not, or that expired meanwhile.
    return { ...common, unanswered: [...noAnswer, ...once(failures, 'refused')], outcome: 'answered', others: [] };
  }
  const refused = failures.find(({ end }) => end === 'refused');
  const first = refused ?? failures[0];
  return {
    ...common,
    outcome: refused === undefined ? 'unreachable' : 'refused',
    others: [],
    ...(first?.code === undefined ? {} : { code: first.code }),
    ...(first === undefined ? {} : { detail: first.detail }),
  };
}

/** One entry an action, with its first error. */
function once(failures: CallLog['failures'], end: CallEnd): readonly AwsDenied[] {
  const first = new Map<string, string>();
  for (const failure of failures.filter((one) => one.end === end)) {
    first.set(failure.action, first.get(failure.action) ?? failure.detail);
  }
  return [...first].map(([action, detail]) => ({ action, detail }));
}
