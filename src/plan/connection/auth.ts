/** How to log in: with a password, or with a token that AWS's credentials sign. */
import { endpointBehind } from '../../rds-host.js';
import type { ConnectionTarget, TlsPolicy } from '../../target.js';
import { missingRegion, regionFor } from '../control-plane.js';
import type { ProvidedOptions } from '../provided-options.js';
import { wrong } from '../provided.js';
import type { Environment } from '../workspace.js';

/**
 * The way that was asked for.
 * @throws ConfigurationError for a token beside a password, over a connection that may stay in the clear, or for no region.
 */
export function authFrom(options: ProvidedOptions, host: string, tls: TlsPolicy, environment: Environment): ConnectionTarget['auth'] {
  if (options.value('auth') === 'password') {
    return { kind: 'password' };
  }
  const password = options.provided('password');
  if (password !== undefined) {
    throw wrong(password, 'cannot be given with `auth: aws-iam`, which logs in with a token instead: remove one of the two');
  }
  const mode = options.provided('ssl-mode');
  if (mode !== undefined && (tls.mode === 'disable' || tls.mode === 'allow' || tls.mode === 'prefer')) {
    throw wrong(mode, 'cannot be used with `auth: aws-iam`: a token is accepted, and may be sent, only over TLS', 'verify-full');
  }
  const region = regionFor(options, endpointBehind(host, tls.serverName));
  if (region === undefined) {
    throw missingRegion('`auth: aws-iam`', environment);
  }
  return { kind: 'aws-iam', region };
}
