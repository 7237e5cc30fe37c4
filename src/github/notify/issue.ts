/** The issue of a target set: open while the verdict is `fail` or `error`. */
import { sameBody, stateOf } from '../../report/comment/index.js';
import type { Api, IssueChange, Post } from './api.js';
import { ownOf, withOwn, type Message } from './comment.js';

/** Opens, rewrites, reopens, closes or leaves alone the issue; of several that two jobs opened at once the oldest stays. */
export async function writeIssue(api: Api, login: string, message: Message, title: string): Promise<void> {
  const own = async (): Promise<readonly Post[]> => ownOf(await api.issuesBy(login), message.marker, login);
  const found = await own();
  if (found.length === 0 && !message.failing) {
    return;
  }
  const body = message.body(message.failing ? 'failing' : 'resolved');
  const [kept, ...others] = found.length > 0 ? found : withOwn(await api.createIssue(title, body), await own());
  for (const other of others) {
    await api.updateIssue(other.id, { state: 'closed', reason: 'not_planned', body: `Duplicate of #${String(kept?.id ?? '')}` });
  }
  const change = kept === undefined ? undefined : changeOf(kept, message.failing, body);
  if (kept !== undefined && change !== undefined) {
    await api.updateIssue(kept.id, change);
  }
}

/** What has to change. An issue that is closed and says so stays as it is, whatever lesser findings come and go. */
function changeOf(issue: Post, failing: boolean, body: string): IssueChange | undefined {
  if (!failing && !issue.open && stateOf(issue.body) === 'resolved') {
    return undefined;
  }
  const state: IssueChange = failing ? { state: 'open', reason: 'reopened' } : { state: 'closed', reason: 'completed' };
  const moves = issue.open !== failing;
  const rewritten = sameBody(issue.body, body) ? {} : { body };
  return moves ? { ...state, ...rewritten } : 'body' in rewritten ? rewritten : undefined;
}
