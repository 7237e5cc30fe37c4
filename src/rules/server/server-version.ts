import { severityOf } from '../../consumer.js';
import { valueOf, type Version } from '../../facts/index.js';
import { settingObject } from '../../objects.js';
import { advice, type Remedy } from '../../remedies/intents.js';
import type { Target } from '../../target.js';
import { endOfLife, minorOf, NEWEST_TRIED } from '../shared/releases.js';
import { code } from '../shared/wording.js';
import { fail, pass, rule, unknown, type Finding } from '../rule.js';

/** Publications came with it, and the check asks nothing of what is older. */
const OLDEST = 10;

/** The first version of Aurora with logical replication: Aurora PostgreSQL 2.2. */
const OLDEST_AURORA = { major: 10, minor: 6 };

export const serverVersion = rule({
  id: 'server-version',
  group: 'server',
  title: 'The consumer supports the version of the server, which is still maintained',
  severities: ['error', 'warning', 'notice'],
  needs: ['version'],
  uses: ['platform', 'session'],
  judge({ version, platform, session }, target) {
    const object = settingObject('server_version');
    const evidence = { version: version.text, ...supported(target) };
    if (version.major < OLDEST) {
      return target.consumer.versions.value.from < OLDEST
        ? unknown({ object, evidence, message: `could not check: the server is PostgreSQL ${version.text}, and this action checks PostgreSQL ${String(OLDEST)} and newer` })
        : fail('error', { object, evidence, ...tooOld(version) });
    }
    if (valueOf(platform)?.name === 'aurora' && isOldAurora(version)) {
      return fail('error', { object, evidence, ...withoutReplication(version) });
    }
    if (isOutside(version, target)) {
      return fail(severityOf(target.consumer.versions), { object, evidence, ...outside(version, target) });
    }
    const ended = endOfLife(version.major);
    const today = valueOf(session)?.serverTime.slice(0, 10);
    if (ended !== undefined && today !== undefined && ended < today) {
      return fail('notice', { object, evidence: { ...evidence, end_of_life: ended }, ...unmaintained(version, ended) });
    }
    return version.major > NEWEST_TRIED ? fail('notice', { object, evidence, ...untried(version) }) : pass({ object, evidence });
  },
});

function supported({ consumer }: Target): { readonly supported_from: number; readonly supported_to?: number } {
  const { from, to } = consumer.versions.value;
  return { supported_from: from, ...(to === null ? {} : { supported_to: to }) };
}

function isOutside({ major }: Version, { consumer }: Target): boolean {
  const { from, to } = consumer.versions.value;
  return major < from || (to !== null && major > to);
}

function isOldAurora({ text }: Version): boolean {
  const { major, minor } = minorOf(text) ?? { major: Infinity, minor: 0 };
  return major === OLDEST_AURORA.major && minor < OLDEST_AURORA.minor;
}

type Found = Pick<Finding, 'message' | 'meaning' | 'remedy'>;

function tooOld({ text }: Version): Found {
  return {
    message: `the server is PostgreSQL ${text}; publications and \`pgoutput\` require PostgreSQL ${String(OLDEST)}`,
    meaning: 'The pipeline cannot read changes from this server, and the remaining checks could not run.',
    remedy: upgrade('Upgrade the server to a version that is still maintained'),
  };
}

function withoutReplication({ text }: Version): Found {
  return {
    message: `the server is Aurora PostgreSQL ${text}; logical replication requires Aurora PostgreSQL 10.6`,
    meaning: 'Aurora has no logical replication before that version, so the pipeline cannot start.',
    remedy: upgrade('Upgrade the cluster to a version that is still offered'),
  };
}

function outside({ text }: Version, { consumer }: Target): Found {
  const { from, to } = consumer.versions.value;
  const range = to === null ? `PostgreSQL ${String(from)} and newer` : `PostgreSQL ${String(from)} to ${String(to)}`;
  return {
    message: `the server is PostgreSQL ${text}; ${consumer.product} supports ${range}`,
    meaning: consumer.versions.unmet,
    remedy: advice(
      'Use a version of PostgreSQL that the consumer supports',
      `The documentation of ${consumer.product} lists the supported versions; a newer release of the product may support this one.`,
    ),
  };
}

function unmaintained({ major, text }: Version, ended: string): Found {
  return {
    message: `the server is PostgreSQL ${text}; the community maintained PostgreSQL ${String(major)} until ${ended}`,
    meaning: 'Bugs in logical decoding are no longer fixed in this version, unless the provider of the server fixes them.',
    remedy: upgrade('Plan the upgrade to a version that is still maintained'),
  };
}

function untried({ major, text }: Version): Found {
  return {
    message: `the server is PostgreSQL ${text}; this action has been tested on versions up to ${String(NEWEST_TRIED)}`,
    meaning: `What is new in PostgreSQL ${String(major)} is not checked.`,
    remedy: advice('Use a newer release of this action, if there is one', `Its changelog names the versions it was tested on; ${code('server_version')} of this server is ${text}.`),
  };
}

/** Slots do not always survive it. */
function upgrade(summary: string): Remedy {
  return advice(
    summary,
    'Plan for the slots: an upgrade of a server older than 17 drops logical slots or requires dropping them first, and a consumer whose slot is dropped has to copy its tables again.',
  );
}
