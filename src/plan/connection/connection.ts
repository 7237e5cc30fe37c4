/** Where the server is and how to log in: `connection-string`, and the options that override its parts. */
import type { ConnectionTarget } from '../../target.js';
import { present } from '../present.js';
import type { ProvidedOptions } from '../provided-options.js';
import type { Provided } from '../provided.js';
import { read, wrong } from '../provided.js';
import { limitMsFrom, oneOf } from '../values.js';
import type { Environment } from '../workspace.js';
import { workspaceOf } from '../workspace.js';
import { authFrom } from './auth.js';
import { missing } from './missing.js';
import { tlsPolicyFrom } from './tls.js';

/** The connection that was asked for; paths are relative to the workspace. */
export async function connectionFrom(options: ProvidedOptions, environment: Environment): Promise<ConnectionTarget> {
  const host = options.value('host');
  if (host === undefined) {
    throw missing('host', options, environment);
  }
  const user = options.value('user');
  if (user === undefined) {
    throw missing('user', options, environment);
  }
  const tls = await tlsPolicyFrom(options, host, workspaceOf(environment));
  return {
    host,
    port: options.value('port'),
    database: options.value('database') ?? user,
    user,
    auth: authFrom(options, host, tls, environment),
    ...present({ password: options.value('password') }),
    tls,
    channelBinding: read(options.parameter('channel_binding'), oneOf(['disable', 'prefer', 'require'])) ?? 'prefer',
    options: options.parameter('options')?.text ?? '',
    connectTimeoutMs: connectTimeoutMs(options),
  };
}

/** The option; else libpq's parameter, where it says how long; else the option's default. */
function connectTimeoutMs(options: ProvidedOptions): number {
  const byParameter =
    options.provided('connect-timeout') === undefined
      ? read(options.parameter('connect_timeout'), connectTimeoutMsFrom)
      : undefined;
  return byParameter ?? options.value('connect-timeout');
}

/** libpq's `connect_timeout`, whole seconds; zero and less mean for ever, which no check may take: undefined. */
function connectTimeoutMsFrom(provided: Provided): number | undefined {
  if (!/^[+-]?\d+$/.test(provided.text)) {
    throw wrong(provided, 'is not a whole number of seconds');
  }
  const seconds = Number(provided.text);
  return seconds > 0 ? limitMsFrom({ ...provided, text: `${String(seconds)}s` }) : undefined;
}
