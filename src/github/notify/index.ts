/** Tells people on GitHub, where it was asked for: a comment on the pull request, an issue. */
import { errorMessage } from '../../errors.js';
import { forAnnotation } from '../../neutralise/log.js';
import { visible } from '../../neutralise/visible.js';
import { hidden } from '../../neutralise/secrets.js';
import type { Environment } from '../../plan/plan.js';
import type { Annotation } from '../../report/annotations/index.js';
import { renderComment } from '../../report/comment/index.js';
import { counted, listed } from '../../report/shared/words.js';
import type { Report } from '../../result.js';
import type { Notify } from '../../target.js';
import type { Api } from './api.js';
import { writeComment, type Message } from './comment.js';
import { writeIssue } from './issue.js';
import { placeOf, targetSet, type Place } from './place.js';
import { troubleText, type Kind } from './trouble.js';

/** All of it: what is not written by then is not written. */
const MOST_MS = 15_000;

/**
 * Writes comment and issue within MOST_MS; a report of a part of the targets, and one of a run that was cancelled, are
 * told nobody. Whatever goes wrong is in the one notice that is returned, and in nothing else.
 * @param targets names of all targets the run is for, when the report may lack some; where they are found by tag, what they
 *   are searched by.
 */
export async function notify(
  report: Report,
  { comment, issue, token }: Notify,
  environment: Environment,
  targets: readonly string[] = report.targets.map(({ name }) => name),
): Promise<readonly Annotation[]> {
  const asked = token !== undefined && (comment !== 'never' || issue !== 'never');
  if (!asked || report.shard !== undefined || report.error?.kind === 'interrupted' || targets.length === 0) {
    return [];
  }
  const troubles = await written(report, { comment, issue, token }, environment, targets).catch((error: unknown) => [errorMessage(error)]);
  const text = [...new Set(troubles)].join(' ');
  return text === '' ? [] : [{ level: 'notice', title: 'CDC Preflight', message: forAnnotation(hidden(`${text} ${UNAFFECTED}`, [token])) }];
}

const UNAFFECTED = 'The verdict does not depend on it.';

type Asked = Required<Notify>;

/** What went wrong, in whole sentences. */
async function written(report: Report, asked: Asked, environment: Environment, targets: readonly string[]): Promise<readonly string[]> {
  const place = await placeOf(environment);
  if (place === undefined) {
    return ['No comment and no issue was written: `GITHUB_REPOSITORY` does not name a repository.'];
  }
  const { pullRequest } = place;
  const message = messageOf(report, place, targetSet(environment, targets));
  const writings: readonly Writing[] = [
    ...(asked.comment === 'never' || pullRequest === undefined
      ? []
      : [{ kind: 'comment' as const, write: (api: Api, login: string) => writeComment(api, login, pullRequest, message('comment'), asked.comment) }]),
    ...(asked.issue === 'never' ? [] : [{ kind: 'issue' as const, write: (api: Api, login: string) => writeIssue(api, login, message('issue'), titleOf(targets)) }]),
  ];
  const unwritten = asked.comment !== 'never' && pullRequest === undefined ? [withoutPullRequest(place)] : [];
  return [...unwritten, ...(writings.length === 0 ? [] : await carriedOut(writings, asked.token, place))];
}

/** Something to write, once it is known who writes. */
interface Writing {
  readonly kind: Kind;
  readonly write: (api: Api, login: string) => Promise<void>;
}

function withoutPullRequest({ event }: Place): string {
  return `No pull-request comment was written: the event \`${event}\` has no pull request.`;
}

/** Writes them side by side; what went wrong, in whole sentences. The library is loaded only now. */
async function carriedOut(writings: readonly Writing[], token: string, place: Place): Promise<readonly string[]> {
  const deadline = Date.now() + MOST_MS;
  const signal = AbortSignal.timeout(MOST_MS);
  const { apiOf } = await import('./api.js');
  const api = apiOf(token, place, signal, deadline);
  const login = api.login();
  const troubles = writings.map(async ({ kind, write }) => {
    try {
      await write(api, await login);
      return [];
    } catch (error) {
      return [`${NAMES[kind]} could not be written. ${troubleText(error, kind, place, signal.aborted)}`];
    }
  });
  return (await Promise.all(troubles)).flat();
}

const NAMES: Readonly<Record<Kind, string>> = { comment: 'The pull-request comment', issue: 'The issue' };
const MARKERS: Readonly<Record<Kind, string>> = { comment: 'cdc-preflight', issue: 'cdc-preflight-issue' };

function messageOf(report: Report, { run }: Place, set: string): (kind: Kind) => Message {
  return (kind) => {
    const marker = `<!-- ${MARKERS[kind]}:${set} -->`;
    return {
      marker,
      failing: report.verdict === 'fail' || report.verdict === 'error',
      body: (state) => renderComment(report, { marker, state, ...(run === undefined ? {} : { run }) }),
    };
  };
}

const MOST_NAMES = 3;
const LONGEST_NAME = 63;

/** Names of targets are plain words by the configuration's own rule; tags may be anything. It does not change with the findings. */
function titleOf(targets: readonly string[]): string {
  const shown = targets.slice(0, MOST_NAMES).map((name) => visible(name.slice(0, LONGEST_NAME)));
  const left = targets.length - shown.length;
  const names = left > 0 ? [...shown, counted(left, 'more target')] : shown;
  return targets.length === 1 && targets[0] === 'default' ? 'CDC Preflight needs attention' : `CDC Preflight needs attention: ${listed(names)}`;
}
