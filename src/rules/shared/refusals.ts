/** A session that the server refused for a reason that no rule distinguishes. */
import type { ServerError } from '../../facts/index.js';
import { advice, remedy, type Remedy } from '../../remedies/intents.js';
import type { ConnectionTarget } from '../../target.js';

/** What to do next, by the class of the SQLSTATE (its first two characters). */
export function remedyForRefusal(error: ServerError, connection: ConnectionTarget): Remedy {
  const state = `SQLSTATE \`${error.code}\``;
  switch (error.code.slice(0, 2)) {
    case '22':
    case '42':
      return connection.options === ''
        ? administrator(state)
        : remedy('Correct the parameter that the server names', {
            kind: 'set-option',
            option: 'connection-string',
            lead: 'Correct or remove that parameter in `options`: this server does not accept it.',
          });
    case '53':
      return advice(
        'Free the resource that the server is short of',
        `The server is short of memory, disk space or another resource (${state}). Free it, or give the server more; then run this job again.`,
      );
    case '57':
      return advice(
        'Run this job again when the server is up',
        `The server is being stopped or restarted, or an administrator ended the session (${state}). If it persists, find out from the server's log at this time who or what ended it.`,
      );
    default:
      return administrator(state);
  }
}

function administrator(state: string): Remedy {
  return advice(
    "Report the error to the server's administrator",
    `The error was raised inside the server (${state}). Its log has the details: look for the time of this run and the application name \`cdc-preflight\`.`,
  );
}
