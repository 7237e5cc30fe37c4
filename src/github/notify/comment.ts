/** The comment on the pull request: one a target set, whoever else writes at the same time. */
import { sameBody, stateOf, type State } from '../../report/comment/index.js';
import type { Notify } from '../../target.js';
import type { Api, Post } from './api.js';
import { isAnswer } from './trouble.js';

/** What of a list is ours: our marker is at its very beginning, and our token wrote it. The oldest first. */
export function ownOf(posts: readonly Post[], marker: string, login: string): readonly Post[] {
  const ours = ({ author, body }: Post): boolean => body.startsWith(marker) && author.toLowerCase() === login.toLowerCase();
  return posts.filter(ours).toSorted((a, b) => a.id - b.id);
}

/** What to write, and where. */
export interface Message {
  readonly marker: string;
  /** Whether the verdict is `fail` or `error`. */
  readonly failing: boolean;
  readonly body: (state: State) => string;
}

/**
 * Writes, rewrites or leaves alone the comment. Of two jobs that both found none, each looks again after writing: the
 * oldest comment stays, and its text is that of whoever looked last.
 */
export async function writeComment(api: Api, login: string, pullRequest: number, message: Message, when: Notify['comment']): Promise<void> {
  const own = async (): Promise<readonly Post[]> => ownOf(await api.comments(pullRequest), message.marker, login);
  const found = await own();
  const state = stateFor(message.failing, found[0]);
  if (found.length === 0 && when === 'on-failure' && state !== 'failing') {
    return;
  }
  const body = message.body(state);
  const all = found.length > 0 ? found : withOwn(await api.createComment(pullRequest, body), await own());
  await keepFirst(api, all, body);
}

/** As it says now, of a comment that said otherwise before. */
function stateFor(failing: boolean, before: Post | undefined): State {
  if (failing) {
    return 'failing';
  }
  return before === undefined || stateOf(before.body) === 'ready' ? 'ready' : 'resolved';
}

/** What was just written may not be in the list yet. */
export function withOwn(written: Post, listed: readonly Post[]): readonly Post[] {
  return listed.some(({ id }) => id === written.id) ? listed : [...listed, written].toSorted((a, b) => a.id - b.id);
}

async function keepFirst(api: Api, [kept, ...others]: readonly Post[], body: string): Promise<void> {
  for (const { id } of others) {
    await api.deleteComment(id).catch(unlessGone);
  }
  if (kept !== undefined && !sameBody(kept.body, body)) {
    await api.updateComment(kept.id, body);
  }
}

/** The other job may have deleted it. */
function unlessGone(error: unknown): void {
  if (!isAnswer(error) || error.status !== 404) {
    throw error;
  }
}
