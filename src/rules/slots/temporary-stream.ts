import { isVerified } from '../../consumer.js';
import { valueOf, type ServerError, type TemporaryStream } from '../../facts/index.js';
import { advice, remedy, type Remedy } from '../../remedies/intents.js';
import type { Severity } from '../../result.js';
import type { DatabaseTarget, Target } from '../../target.js';
import { formatMs } from '../../units.js';
import { fail, pass, rule, skip } from '../rule.js';
import { said, saidInEvidence } from '../shared/said.js';
import { code, named } from '../shared/wording.js';

export const temporaryStream = rule({
  id: 'temporary-stream',
  group: 'slots',
  title: "Changes can be streamed from a slot with the consumer's options",
  severities: (target) => [severityFor(target)],
  applies: ({ probe }) => (probe === 'stream' ? undefined : 'only runs with `probe: stream`'),
  needs: ['temporaryStream'],
  uses: ['publication'],
  judge({ temporaryStream: probed, publication }, target) {
    const [plugin] = target.consumer.plugins.value;
    const evidence = { plugin, outcome: probed.outcome, options: Object.entries(probed.options).map(([name, value]) => `${name} = ${value}`) };
    const severity = severityFor(target);
    switch (probed.outcome) {
      case 'streaming':
        return pass({ evidence });
      case 'silent':
        return fail(severity, { ...silent(probed), evidence: { ...evidence, begun: probed.begun, waited_ms: probed.afterMs } });
      case 'refused':
        return isMadeByConsumer(probed.error, target) && publication.state === 'known' && valueOf(publication) === null
          ? skip(`not checked, because the publication ${named(target.publication ?? '')} does not exist, and the consumer creates it`)
          : fail(severity, {
              message: `the server refused to stream from a temporary slot with the output plugin ${code(plugin)}: ${said(probed.error)}`,
              meaning: 'The pipeline starts its stream in the same way, and gets the same error.',
              evidence: { ...evidence, sqlstate: probed.error.code, server_says: saidInEvidence(probed.error), hint: probed.error.hint ?? null },
              remedy: remedyFor(probed.error, target),
            });
    }
  },
});

/** What the consumer sends is known from its documentation, or not: only then is its refusal an error. */
function severityFor({ consumer: { pluginOptions, protocolVersion } }: Target): Extract<Severity, 'error' | 'warning'> {
  return isVerified(pluginOptions) && isVerified(protocolVersion) ? 'error' : 'warning';
}

/** undefined_object. */
const NO_SUCH_PUBLICATION = '42704';

function isMadeByConsumer({ code: sqlstate }: ServerError, { autocreate, consumer }: DatabaseTarget): boolean {
  return sqlstate === NO_SUCH_PUBLICATION && (autocreate !== 'disabled' || consumer.publication.value.madeBy === 'consumer');
}

function silent({ begun, afterMs }: Extract<TemporaryStream, { readonly outcome: 'silent' }>): {
  readonly message: string;
  readonly meaning: string;
  readonly about: string;
  readonly remedy: Remedy;
} {
  return {
    message: begun
      ? `a stream from a temporary slot began, but no message from the server arrived within ${formatMs(afterMs)}`
      : `the server did not answer the request to stream from a temporary slot within ${formatMs(afterMs)}`,
    meaning: 'The pipeline connects, but receives no changes.',
    about: 'host',
    remedy: remedy(
      'Connect to the server itself, or give it more time',
      {
        kind: 'set-option',
        option: 'host',
        lead: 'Set `host` and `port` to those of PostgreSQL, if a proxy, tunnel or load balancer is in between: one that holds back what it does not understand behaves like this.',
      },
      {
        kind: 'set-option',
        option: 'connect-timeout',
        lead: 'Raise this limit if the server is slow: decoding a large transaction that has just been committed takes time.',
      },
    ),
  };
}

/** Routines of the server that read a plugin's options: those of pgoutput, and the usual ones of others. Lab: 10, 13, 18. */
const READS_OPTIONS: ReadonlySet<string> = new Set(['parse_output_parameters', 'pgoutput_startup', 'pg_decode_startup']);

function remedyFor({ code: sqlstate, routine }: ServerError, { consumer, publication }: DatabaseTarget): Remedy {
  if (routine !== undefined && READS_OPTIONS.has(routine)) {
    return advice(
      `Use options that this version of the output plugin knows, or a version of ${consumer.product} that sends only those`,
      'The evidence lists the options as they were sent. A newer protocol version or option of `pgoutput` needs a newer PostgreSQL.',
    );
  }
  switch (sqlstate) {
    case NO_SUCH_PUBLICATION:
      return advice(
        `Create the publication ${named(publication ?? '')} before the slot of the pipeline`,
        'A slot decodes with the catalogs as they were when a change was made: a publication that is created later does not exist for the changes before it.',
      );
    default:
      return advice(
        `Find out why the server refuses the stream (SQLSTATE ${code(sqlstate)})`,
        'Appendix A of the PostgreSQL documentation names the condition behind the SQLSTATE. The server log has the error with its context: look for the application name `cdc-preflight`.',
      );
  }
}
