/** Why something could not be written on GitHub, and what to do about it. */
import { errorMessage } from '../../errors.js';
import type { Place } from './place.js';

/** An error status that GitHub, or a proxy before it, answered with. */
export interface Answer {
  readonly status: number;
  readonly message: string;
  readonly response: { readonly headers: Readonly<Record<string, string | number | undefined>>; readonly data?: unknown };
}

/** Whether an answer came at all: the library makes a status of its own for a network that fails. */
export function isAnswer(error: unknown): error is Answer {
  const { status, response } = error as Partial<Answer>;
  return typeof status === 'number' && typeof response === 'object';
}

const SERVER_ERROR_WAIT_MS = 1000;
/** GitHub asks for a minute where it names no time. */
const UNNAMED_WAIT_MS = 60_000;

/**
 * How long to wait before the request is made again; undefined: it makes no sense. A server that failed is asked again
 * once, and not for what it may have done all the same: a second comment would be left behind.
 */
export function retryAfterMs(error: unknown, creates: boolean, attempt: number, now = Date.now()): number | undefined {
  if (!isAnswer(error)) {
    return undefined;
  }
  if (isRateLimit(error)) {
    return rateLimitWaitMs(error, now);
  }
  return error.status >= 500 && !creates && attempt === 1 ? SERVER_ERROR_WAIT_MS : undefined;
}

function isRateLimit({ status, message, response: { headers } }: Answer): boolean {
  const limited = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(message);
  return status === 429 || (status === 403 && limited);
}

function rateLimitWaitMs({ response: { headers } }: Answer, now: number): number {
  const seconds = Number(headers['retry-after']);
  if (Number.isFinite(seconds) && seconds >= 0) {
    return seconds * 1000;
  }
  const reset = Number(headers['x-ratelimit-reset']);
  return headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset) ? Math.max(0, reset * 1000 - now) : UNNAMED_WAIT_MS;
}

/** What was to be written. */
export type Kind = 'comment' | 'issue';

/** Names of the permission that a workflow gives its job. */
const PERMISSION: Readonly<Record<Kind, string>> = { comment: 'pull-requests: write', issue: 'issues: write' };

/** Why it could not be written, in whole sentences. Foreign text. */
export function troubleText(error: unknown, kind: Kind, place: Place, timeIsUp: boolean): string {
  if (!isAnswer(error)) {
    return timeIsUp ? `${place.apiUrl} did not answer in time.` : `${place.apiUrl} could not be reached: ${sentence(errorMessage(error))}`;
  }
  const { status } = error;
  const answered = `GitHub answered ${String(status)}: ${sentence(saidBy(error))}`;
  if (isRateLimit(error)) {
    return `${answered} The rate limit ends too late to wait for it.`;
  }
  const advice = status === 403 && /\blocked\b/i.test(answered) ? [] : adviceFor(status, kind, place);
  return [answered, ...advice].join(' ');
}

function adviceFor(status: number, kind: Kind, place: Place): readonly string[] {
  const permission = `The token needs the permission \`${PERMISSION[kind]}\` in ${place.owner}/${place.repo}.`;
  switch (status) {
    case 401:
      return ['Check `github-token`: it is expired, revoked, or was issued by another server.'];
    case 403:
      return [permission, ...restriction(place)];
    case 404:
      return [`The repository or the ${kind === 'comment' ? 'pull request' : 'issue'} does not exist, or the token cannot see it.`, permission, ...restriction(place)];
    case 410:
      return [kind === 'issue' ? 'Issues are disabled in the repository, or this one was deleted.' : 'The conversation was deleted, or is disabled.'];
    default:
      return [];
  }
}

function restriction({ restricted }: Place): readonly string[] {
  switch (restricted) {
    case 'fork':
      return ['The pull request comes from a fork, whose runs get a read-only token.'];
    case 'dependabot':
      return ['Dependabot’s runs get a read-only token unless the workflow grants the permission.'];
    default:
      return [];
  }
}

/** GitHub's own words: the library adds the address of a page to them. */
function saidBy({ message, response: { data } }: Answer): string {
  const said = typeof data === 'object' && data !== null && 'message' in data ? data.message : undefined;
  return typeof said === 'string' && said !== '' ? said : message;
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
