/** Where the server is and how to log in: `connection-string`, and the inputs that override its parts. */
import type { ConnectionTarget } from '../target.js';
import { ConfigurationError } from './configuration-error.js';
import type { ParameterName } from './connection-string.js';
import { parametersFrom } from './connection-string.js';
import { CONNECTION_DEFAULTS } from './defaults.js';
import type { Given, Inputs } from './given.js';
import { read, wrong } from './given.js';
import { hostFrom } from './host-name.js';
import type { InputName } from './inputs.js';
import { present } from './present.js';
import { tlsPolicyFrom } from './tls.js';
import { limitMsFrom, oneOf, portFrom } from './values.js';

/** The connection the inputs describe; paths are relative to `directory`. */
export async function connectionFrom(inputs: Inputs, directory: string): Promise<ConnectionTarget> {
  const parameters = read(inputs.get('connection-string'), ({ text }) => parametersFrom(text));
  const parameter = (name: ParameterName) => parameters?.get(name);
  const given = (name: InputName, counterpart: ParameterName) => inputs.get(name) ?? parameter(counterpart);

  const host = hostFrom(required(given('host', 'host'), 'host'));
  const user = required(given('user', 'user'), 'user').text;
  const tls = await tlsPolicyFrom(
    {
      mode: given('ssl-mode', 'sslmode'),
      rootCertificate: given('ssl-root-cert', 'sslrootcert'),
      clientCertificate: given('ssl-cert', 'sslcert'),
      clientKey: given('ssl-key', 'sslkey'),
      clientKeyPassphrase: parameter('sslpassword'),
      serverName: inputs.get('ssl-server-name'),
      negotiation: parameter('sslnegotiation'),
      minVersion: parameter('ssl_min_protocol_version'),
      maxVersion: parameter('ssl_max_protocol_version'),
    },
    host,
    directory,
  );
  return {
    host,
    port: read(given('port', 'port'), portFrom) ?? CONNECTION_DEFAULTS.port,
    database: given('database', 'dbname')?.text ?? user,
    user,
    ...present({ password: given('password', 'password')?.text }),
    tls,
    channelBinding:
      read(parameter('channel_binding'), oneOf(['disable', 'prefer', 'require'])) ?? CONNECTION_DEFAULTS.channelBinding,
    options: parameter('options')?.text ?? CONNECTION_DEFAULTS.options,
    connectTimeoutMs:
      read(inputs.get('connect-timeout'), limitMsFrom) ??
      read(parameter('connect_timeout'), connectTimeoutMsFrom) ??
      CONNECTION_DEFAULTS.connectTimeoutMs,
  };
}

function required(given: Given | undefined, input: 'host' | 'user'): Given {
  if (given === undefined) {
    throw new ConfigurationError(
      `${input} is missing: set ${input}, or connection-string with one (secrets are empty in runs started from a fork)`,
      { input },
    );
  }
  return given;
}

/** libpq's `connect_timeout`, whole seconds; zero and less mean for ever, which no check may take: undefined. */
function connectTimeoutMsFrom(given: Given): number | undefined {
  if (!/^[+-]?\d+$/.test(given.text)) {
    throw wrong(given, 'is not a whole number of seconds');
  }
  const seconds = Number(given.text);
  return seconds > 0 ? limitMsFrom({ ...given, text: `${String(seconds)}s` }) : undefined;
}
