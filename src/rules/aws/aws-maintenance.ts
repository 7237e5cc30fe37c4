import { identifierIn } from '../../arn.js';
import { AWS_RESTARTING, valueOf, type AwsIntegration, type AwsMaintenanceAction, type AwsPending } from '../../facts/index.js';
import { awsObject, type ResultObject } from '../../objects.js';
import { advice, choice, type Remedy } from '../../remedies/intents.js';
import { formatMs } from '../../units.js';
import { described, nameOf, writerOf, type Described } from '../shared/aws-topology.js';
import { code, listed } from '../shared/wording.js';
import { fail, pass, rule, unknown, type Outcome } from '../rule.js';

const WITHIN_MS = 7 * 86_400_000;

/** Those after which host or port are others. */
const MOVING: readonly string[] = ['Port', 'DBInstanceIdentifier', 'DBClusterIdentifier'];

export const awsMaintenance = rule({
  id: 'aws-maintenance',
  group: 'aws',
  title: 'No maintenance or pending modification restarts the writer within 7 days',
  severities: ['warning', 'notice'],
  needs: ['awsCluster'],
  uses: ['awsInstances', 'awsMaintenance', 'awsIntegrations'],
  judge({ awsCluster, awsInstances, awsMaintenance, awsIntegrations }) {
    const it = described(awsCluster, awsInstances);
    const found = [
      ...(valueOf(awsMaintenance) ?? []).filter((action) => concernsWriter(action, it)).map((action) => judgeAction(action, it)),
      ...pendingOf(it),
      ...(valueOf(awsIntegrations) ?? []).filter(isChanging).map((integration) => judgeIntegration(integration, it)),
    ];
    if (found.length > 0) {
      return onePerObject(found);
    }
    const unseen = [...(awsMaintenance.state === 'known' ? [] : ['pending maintenance']), ...(awsInstances.state === 'known' ? [] : ['what is pending on the writer'])];
    return unseen.length === 0
      ? pass({ evidence: { actions: 0 } })
      : unknown({ message: `could not check: ${listed(unseen)} could not be read; \`aws-access\` says why`, cutOff: [awsMaintenance, awsInstances].some(({ state }) => state === 'failed') });
  },
});

/** A certificate's rotation is the matter of aws-ca-certificate, and a reader's restart does not stop the pipeline. */
function concernsWriter({ action, resource }: AwsMaintenanceAction, it: Described): boolean {
  const writer = writerOf(it);
  const isReader = it.cluster !== null && writer !== undefined && it.instances?.some(({ arn }) => arn === resource && arn !== writer.arn);
  return action !== 'ca-certificate-rotation' && isReader !== true;
}

function judgeAction({ resource, action, description, applyMs, forcedApplyMs, optInStatus }: AwsMaintenanceAction, it: Described): Outcome<'warning' | 'notice'> {
  const dates = [applyMs, forcedApplyMs].filter((ms) => ms !== null);
  const atMs = dates.length === 0 ? undefined : Math.min(...dates);
  const kind = it.cluster?.arn === resource ? 'cluster' : 'instance';
  const seen = {
    object: awsObject(kind, `${identifierIn(resource)}/${action}`),
    evidence: { action, description, apply_date: atMs === undefined ? null : new Date(atMs).toISOString(), opt_in: optInStatus },
  };
  const what = `the maintenance ${code(action)} of the ${kind} ${code(identifierIn(resource))}`;
  const leftMs = atMs === undefined ? Infinity : atMs - Date.now();
  return leftMs < WITHIN_MS
    ? fail('warning', {
        ...seen,
        message: leftMs <= 0 ? `${what} is due since ${new Date(atMs ?? 0).toISOString()}` : `${what} is applied in ${formatMs(leftMs)}, at ${new Date(atMs ?? 0).toISOString()}`,
        meaning: INTERRUPTS,
        remedy: plan(),
      })
    : fail('notice', {
        ...seen,
        message: `${what} is available${atMs === undefined ? ', without a date' : `, and is applied at ${new Date(atMs).toISOString()}`}`,
        meaning: INTERRUPTS,
        remedy: plan(),
      });
}

/** Around the creation and the deletion of a zero-ETL integration its parameters are switched. */
function isChanging({ status }: AwsIntegration): boolean {
  return ['creating', 'deleting'].includes(status?.toLowerCase() ?? '');
}

function judgeIntegration({ name, status, target }: AwsIntegration, it: Described): Outcome<'notice'> {
  return fail('notice', {
    object: awsObject(it.cluster === null ? 'instance' : 'cluster', `${it.cluster?.identifier ?? it.instances?.[0]?.identifier ?? ''}/integration/${name ?? ''}`),
    evidence: { integration: name, status, target },
    message: `the zero-ETL integration ${code(name ?? '')} of ${nameOf(it)} is ${status?.toLowerCase() === 'creating' ? 'being created' : 'being deleted'}`,
    meaning: 'Switching `aurora.enhanced_logical_replication` on or off, as integrations of Aurora require, invalidates every logical slot of the writer.',
    remedy: advice(
      'Create the slot of the pipeline after the integration has been set up or removed, with its parameters',
      'If the slot exists already, expect to create it anew and to copy the tables again once the parameter has changed.',
    ),
  });
}

const INTERRUPTS = 'It restarts the writer or fails over: the pipeline loses its connection, and what waits for a reboot takes effect.';

function plan(): Remedy {
  return advice(
    'Start the pipeline after the maintenance, or make sure that it reconnects',
    'Apply the maintenance at a time of your own in the RDS console, or let the pipeline retry for several minutes.',
  );
}

/** What waits for the maintenance window; which is never further away than a week, but of which AWS gives no date. */
function pendingOf(it: Described): readonly Outcome<'notice'>[] {
  const { cluster } = it;
  const writer = writerOf(it);
  const own = cluster === null ? [] : [pendingRow(cluster.pending, awsObject('cluster', cluster.identifier), nameOf(it), cluster.maintenanceWindow, cluster.engineVersion)];
  const ofWriter = writer === undefined ? [] : [pendingRow(writer.pending, awsObject('instance', writer.identifier), `the instance ${code(writer.identifier)}`, writer.maintenanceWindow, writer.engineVersion)];
  return [...own, ...ofWriter].filter((row) => row !== undefined);
}

function pendingRow({ names, engineVersion }: AwsPending, object: ResultObject, name: string, window: string | null, now: string | null): Outcome<'notice'> | undefined {
  const restarting = AWS_RESTARTING.filter((one) => names.includes(one) || (one === 'EngineVersion' && engineVersion !== null));
  if (restarting.length === 0) {
    return undefined;
  }
  const isMajor = engineVersion !== null && now !== null && engineVersion.split('.')[0] !== now.split('.')[0];
  const isMoving = restarting.some((one) => MOVING.includes(one));
  return fail('notice', {
    object,
    evidence: { pending: restarting, engine_version: engineVersion, maintenance_window: window },
    message: `${listed(restarting.map(code))} of ${name} ${restarting.length === 1 ? 'changes' : 'change'} in the next maintenance window (${window ?? 'at a time that is not known'})`,
    meaning: `${INTERRUPTS}${isMajor ? ' It is an upgrade to another major version, which fails as long as a logical slot exists, and loses every slot.' : ''}${isMoving ? ' Afterwards the endpoint or the port is another, and the pipeline cannot reconnect to the old one.' : ''}`,
    remedy: choice(
      isMajor || isMoving ? 'Apply the modification before the pipeline starts' : 'Make sure that the pipeline reconnects, or apply the modification before it starts',
      // What ends every session is nobody's first step for what may never happen to a pipeline.
      isMajor || isMoving
        ? { label: 'Plan for it', intents: [{ kind: 'person-decides', text: `Start the pipeline after the modification${isMoving ? ', with the new host and port' : ''}.${isMajor ? ' A slot that exists has to be dropped before, created anew afterwards, and the tables copied again.' : ''}` }] }
        : { label: 'Let the pipeline retry', intents: [{ kind: 'person-decides', text: 'Make sure that the pipeline reconnects for several minutes after it has lost its connection.' }] },
      {
        label: 'Apply it now',
        because: 'if the applications can do without the database for a while',
        intents: [{ kind: 'modify-aws', change: { setting: 'pending-modifications', ...(object.name.startsWith('instance/') ? { instance: object.name.slice('instance/'.length) } : {}) }, lead: 'Everything that is pending is applied, and all sessions end.', restarts: true }],
      },
    ),
  });
}

/** Several actions of one kind are one finding: the one that weighs more. */
function onePerObject(found: readonly Outcome<'warning' | 'notice'>[]): readonly Outcome<'warning' | 'notice'>[] {
  const worstFirst = [...found].sort((a, b) => weight(b) - weight(a));
  return worstFirst.filter((one, index) => worstFirst.findIndex(({ object }) => object?.name === one.object?.name) === index);
}

function weight(outcome: Outcome<'warning' | 'notice'>): number {
  return outcome.status === 'fail' && outcome.severity === 'warning' ? 1 : 0;
}
