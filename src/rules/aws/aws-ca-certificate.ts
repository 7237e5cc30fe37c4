import { valueOf, type AwsCertificateAuthority, type AwsInstance, type AwsMaintenanceAction, type Tls } from '../../facts/index.js';
import { awsObject } from '../../objects.js';
import { advice, remedy, type Remedy } from '../../remedies/intents.js';
import type { Target } from '../../target.js';
import { formatMs } from '../../units.js';
import { code, listed } from '../shared/wording.js';
import { fail, pass, rule, unknown, type Outcome } from '../rule.js';

const DAY_MS = 86_400_000;

/** RDS renews the certificates of servers by itself, well before they expire; authorities nobody renews. */
const SERVER_WARNING_MS = 7 * DAY_MS;
const AUTHORITY_WARNING_MS = 30 * DAY_MS;

/** What AWS issues certificates with by default since 2024; its roots are valid until 2061. */
const CURRENT = 'rds-ca-rsa2048-g1';

/** Authorities that have expired, and that the API may not list any more. */
const RETIRED: Readonly<Record<string, number>> = { 'rds-ca-2015': Date.parse('2020-03-05T00:00:00Z'), 'rds-ca-2019': Date.parse('2024-08-22T00:00:00Z') };

export const awsCaCertificate = rule({
  id: 'aws-ca-certificate',
  group: 'aws',
  title: 'No certificate of an instance, nor its authority, expires soon or is about to be replaced',
  severities: ['warning'],
  needs: ['awsInstances'],
  uses: ['awsCertificates', 'awsMaintenance', 'tls'],
  judge({ awsInstances, awsCertificates, awsMaintenance, tls }, target) {
    const seen: Seen = {
      authorities: valueOf(awsCertificates) ?? [],
      rotations: (valueOf(awsMaintenance) ?? []).filter(({ action }) => action === 'ca-certificate-rotation'),
      writer: awsInstances[0]?.identifier,
      presented: presentedOf(valueOf(tls), awsInstances, target),
    };
    const found = awsInstances.flatMap((instance) => judgeInstance(instance, seen, target) ?? []);
    const unseen = [...(awsCertificates.state === 'known' ? [] : ['the certificate authorities']), ...(awsMaintenance.state === 'known' ? [] : ['pending rotations'])];
    if (found.length === 0 && unseen.length > 0) {
      return unknown({ message: `could not check: ${listed(unseen)} could not be read; \`aws-access\` says why`, cutOff: [awsCertificates, awsMaintenance].some(({ state }) => state === 'failed') });
    }
    return found.length === 0 ? pass({ evidence: { authorities: [...new Set(awsInstances.flatMap(({ caCertificateIdentifier: id }) => id ?? []))] } }) : found;
  },
});

interface Seen {
  readonly authorities: readonly AwsCertificateAuthority[];
  readonly rotations: readonly AwsMaintenanceAction[];
  /** The writer is the first of the instances. */
  readonly writer: string | undefined;
  /** The certificate that the handshake showed, of an instance that it can be told of. */
  readonly presented: { readonly instance: string; readonly validTillMs: number } | undefined;
}

/** Only where there is one instance, or the host is that of one, is it known whose certificate it was. */
function presentedOf(tls: Tls | undefined, instances: readonly AwsInstance[], { connection }: Target): Seen['presented'] {
  const [leaf] = tls?.chain ?? [];
  const host = connection?.host.toLowerCase();
  const instance = instances.length === 1 ? instances[0] : instances.find(({ endpoint }) => endpoint !== null && endpoint.toLowerCase() === host);
  return leaf === undefined || instance === undefined ? undefined : { instance: instance.identifier, validTillMs: Date.parse(leaf.validTo) };
}

function judgeInstance(instance: AwsInstance, seen: Seen, { thresholds }: Target): Outcome<'warning'> | undefined {
  const { caCertificateIdentifier: authorityId, certificateValidTillMs: leafMs, pending } = instance;
  const authorityMs = seen.authorities.find(({ identifier }) => identifier === authorityId)?.validTillMs ?? RETIRED[authorityId ?? ''] ?? null;
  const presentedMs = seen.presented?.instance === instance.identifier ? seen.presented.validTillMs : undefined;
  const rotation = seen.rotations.find(({ resource }) => resource === instance.arn);
  const common = {
    object: awsObject('instance', instance.identifier),
    evidence: {
      authority: authorityId,
      authority_valid_to: isoOf(authorityMs),
      valid_to: isoOf(leafMs),
      ...(presentedMs === undefined ? {} : { presented_valid_to: isoOf(presentedMs) }),
      pending_authority: pending.caCertificateIdentifier,
    },
  };
  const asked = thresholds.certificateExpiryWarningMs;
  const authority = leftOf(authorityMs, asked ?? AUTHORITY_WARNING_MS);
  if (authority !== undefined && authorityId !== null) {
    return fail('warning', {
      ...common,
      message: `the certificate authority ${code(authorityId)} of the instance ${code(instance.identifier)} ${expires(authority)}`,
      meaning: 'From then on no client that verifies the server can connect, and the pipeline stops at its next reconnection.',
      remedy: rotateTo(instance.identifier, CURRENT),
    });
  }
  const next = pending.caCertificateIdentifier;
  if (next !== null || rotation !== undefined) {
    return fail('warning', {
      ...common,
      message: `the certificate of the instance ${code(instance.identifier)} is about to be replaced${next === null ? '' : `; the next one is issued by ${code(next)}`}`,
      meaning: 'A client that does not trust the authority of the new certificate cannot connect from then on.',
      remedy: advice(
        'Let all clients trust the next authority before the certificate is replaced',
        `Give the pipeline, and this check, the bundle of AWS with all roots of the region: it has those of all current authorities.${when(rotation)}`,
      ),
    });
  }
  const leaf = leftOf(Math.min(leafMs ?? Infinity, presentedMs ?? Infinity), asked ?? SERVER_WARNING_MS);
  return leaf === undefined
    ? undefined
    : fail('warning', {
        ...common,
        message: `the certificate of the instance ${code(instance.identifier)} ${expires(leaf)}${isStale(leafMs, presentedMs) ? ', although AWS has issued a newer one' : ''}`,
        meaning: 'RDS renews it by itself, and has not done so. From then on no client that verifies the server can connect.',
        // A reboot is of the writer.
        remedy: isStale(leafMs, presentedMs) && seen.writer === instance.identifier
          ? remedy('Reboot the instance, so that it presents its new certificate', { kind: 'restart' })
          : advice('Find out why AWS has not renewed the certificate', `See the events and the pending maintenance of the instance ${code(instance.identifier)} in the RDS console; a renewal waits for a maintenance window or a reboot.`),
      });
}

/** What is left, where that is too little; negative when it has expired. */
function leftOf(validTillMs: number | null, warningMs: number): number | undefined {
  const left = (validTillMs ?? Infinity) - Date.now();
  return left < warningMs ? left : undefined;
}

function expires(leftMs: number): string {
  return leftMs < 0 ? `expired ${formatMs(-leftMs)} ago` : `expires in ${formatMs(leftMs)}`;
}

/** Whether the server presents an older certificate than AWS has issued. */
function isStale(issuedMs: number | null, presentedMs: number | undefined): boolean {
  return issuedMs !== null && presentedMs !== undefined && issuedMs - presentedMs > DAY_MS;
}

function isoOf(ms: number | null): string | null {
  return ms === null || !Number.isFinite(ms) ? null : new Date(ms).toISOString();
}

function when(rotation: AwsMaintenanceAction | undefined): string {
  const ms = rotation?.applyMs ?? rotation?.forcedApplyMs ?? null;
  return ms === null ? '' : ` It is replaced at ${new Date(ms).toISOString()}.`;
}

function rotateTo(instance: string, authority: string): Remedy {
  return remedy(`Move the instance ${code(instance)} to ${code(authority)}`, {
    kind: 'modify-aws',
    change: { setting: 'ca-certificate', authority, instance },
    lead: 'Let all clients trust the roots of that authority first. Current versions of PostgreSQL take over a new certificate without a reboot; older ones restart.',
  });
}
