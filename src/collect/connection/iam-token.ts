/**
 * IAM database authentication: instead of a password, a request to `rds-db` that AWS's credentials have signed. RDS
 * verifies it at the login, and never again. Source: Aurora User Guide, "IAM database authentication".
 */
import { errorMessage } from '../../errors.js';
import { keepSecret } from '../../neutralise/made-secrets.js';
import { tokenScope, type TokenScope } from '../../rds-host.js';
import type { ConnectionTarget } from '../../target.js';
import { formatMs } from '../../units.js';
import { aborted } from './waiting.js';

/** A token is good for 15 minutes; one that is older than this is not begun with. */
const RENEWED_AFTER_MS = 10 * 60_000;

/** No token could be made: no credentials were found, or their source refused or did not answer. */
export class TokenMissing extends Error {
  override readonly name = 'TokenMissing';
}

/** A connection that logs in with a token. */
export type IamConnection = ConnectionTarget & { readonly auth: { readonly kind: 'aws-iam' } };

/** Whether a connection logs in with a token. */
export function usesToken(connection: ConnectionTarget): connection is IamConnection {
  return connection.auth.kind === 'aws-iam';
}

interface Made {
  readonly atMs: number;
  readonly token: Promise<string>;
}

/** By what they are signed for. One that could not be made counts as well: every session would wait for the same source. */
const tokens = new Map<string, Made>();

/**
 * The token for a login that begins now, which all sessions share until it gets old.
 * @throws TokenMissing
 */
export function iamToken({ host, port, user, tls, auth, connectTimeoutMs }: IamConnection): Promise<string> {
  const scope = tokenScope({ host, port, user, serverName: tls.serverName, region: auth.region });
  const key = JSON.stringify(scope);
  const held = tokens.get(key);
  if (held !== undefined && Date.now() - held.atMs < RENEWED_AFTER_MS) {
    return held.token;
  }
  // Half of the attempt: what is missing is then said by this side, and not taken for a server that does not answer.
  const limitMs = Math.ceil(connectTimeoutMs / 2);
  const token = within(limitMs, signed(scope, limitMs));
  token.catch(() => undefined);
  tokens.set(key, { atMs: Date.now(), token });
  return token;
}

/** Credentials come from wherever the SDK finds them: environment, profile, web identity, container, instance. */
async function signed({ host, port, user, region }: TokenScope, timeoutMs: number): Promise<string> {
  const [{ Signer }, { credentialChain }] = await Promise.all([import('@aws-sdk/rds-signer'), import('../aws/credential-chain.js')]);
  const { credentials } = credentialChain(region, timeoutMs);
  const token = await new Signer({ hostname: host, port, username: user, region, credentials }).getAuthToken();
  keepSecret(token, [user]);
  // By themselves as well: the whole is long, and a part of it can be what somebody quotes.
  const parts = new URLSearchParams(token.slice(token.indexOf('?')));
  for (const name of SECRET_PARTS) {
    const part = parts.get(name);
    if (part !== null) {
      keepSecret(part);
    }
  }
  return token;
}

const SECRET_PARTS = ['X-Amz-Signature', 'X-Amz-Security-Token'] as const;

/** A source of credentials can be an address that never answers. */
async function within(ms: number, made: Promise<string>): Promise<string> {
  const limit = AbortSignal.timeout(ms);
  try {
    return await Promise.race([made, aborted(limit)]);
  } catch (error) {
    throw new TokenMissing(limit.aborted ? `the source of the AWS credentials did not answer within ${formatMs(ms)}` : errorMessage(error));
  }
}
