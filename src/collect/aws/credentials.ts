/** The credentials of a conversation: from the first source of the SDK's default chain that has any. */
import { errorMessage } from '../../errors.js';
import { formatMs } from '../../units.js';
import { aborted, withinMs } from '../connection/waiting.js';
import type { AwsAccess } from '../../facts/index.js';
import { shown } from './call.js';
import type { AwsClients, Secrets } from './clients.js';

/** The end of the chain, in the SDK's words: every source was tried, and none has any. */
const NONE = 'Could not load credentials from any providers';

export type Found = { readonly secrets: readonly string[] } | { readonly missing: Pick<AwsAccess, 'outcome' | 'code' | 'detail'> };

/** Texts that must not be written anywhere, or why there are no credentials. */
export async function findCredentials(clients: AwsClients, timeoutMs: number, signal: AbortSignal): Promise<Found> {
  const limit = withinMs(timeoutMs, signal);
  try {
    // A source cannot be stopped; it is not waited for.
    return { secrets: secretsOf(await Promise.race([clients.credentials(), aborted(limit.signal)])) };
  } catch (error) {
    if (limit.signal.aborted) {
      const late = signal.aborted ? 'the run ended before credentials were found' : `no credential source responded within ${formatMs(timeoutMs)}`;
      return { missing: { outcome: 'unreachable', detail: late } };
    }
    const detail = shown(errorMessage(error), []);
    return detail === NONE
      ? { missing: { outcome: 'no-credentials', detail: `${detail}${hint(process.env)}` } }
      : { missing: { outcome: 'refused', code: errorName(error), detail } };
  } finally {
    limit.clear();
  }
}

function secretsOf({ secretAccessKey, sessionToken }: Secrets): readonly string[] {
  return [secretAccessKey, sessionToken ?? ''].filter((secret) => secret !== '');
}

/** What is half set. */
function hint({ AWS_PROFILE, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY }: Readonly<Record<string, string | undefined>>): string {
  if (AWS_PROFILE !== undefined && AWS_PROFILE !== '') {
    return `; AWS_PROFILE names the profile \`${AWS_PROFILE}\`, which has none`;
  }
  if (Boolean(AWS_ACCESS_KEY_ID) === Boolean(AWS_SECRET_ACCESS_KEY)) {
    return '';
  }
  return AWS_ACCESS_KEY_ID ? '; AWS_ACCESS_KEY_ID is set, AWS_SECRET_ACCESS_KEY is not' : '; AWS_SECRET_ACCESS_KEY is set, AWS_ACCESS_KEY_ID is not';
}

function errorName(error: unknown): string {
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : undefined;
  return typeof name === 'string' ? name : 'Error';
}
