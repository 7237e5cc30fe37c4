import { CreateDBClusterParameterGroupCommand, ModifyDBClusterCommand, ModifyDBClusterParameterGroupCommand, RDSClient, RebootDBInstanceCommand } from '@aws-sdk/client-rds';
import { afterAll, expect, it } from '@jest/globals';
import { askAws } from '../../../src/collect/aws/conversation.js';
import { controlPlane, value, withEnvironment } from '../../collect/aws/asking.js';
import { majors, startServer, stopAll } from '../postgres.js';
import { appliedTo, postgresSettings } from './real-server.js';
import { environmentOf, startStandIn } from './stand-in.js';
import { cluster, REGION, world } from './world.js';

afterAll(stopAll);

it('restarts the server with what the group says when the writer is rebooted', async () => {
  const server = await startServer({ major: majors.at(-1) ?? 16, settings: postgresSettings({}) });
  const standIn = await startStandIn({
    world: world({ clusters: [cluster({ DBClusterParameterGroup: 'default.aurora-postgresql16' })], parameterGroups: [] }),
    applied: appliedTo(server, 'orders-1'),
  });
  const rds = new RDSClient({ region: REGION, endpoint: standIn.url, credentials: { accessKeyId: 'AKIATEST', secretAccessKey: 'x' } });
  const setting = async (name: string): Promise<unknown> => (await server.sql<{ value: unknown }>(`SELECT current_setting('${name}', true) AS value`))[0]?.value;
  const asked = (): ReturnType<typeof askAws> => withEnvironment(environmentOf(standIn), () => askAws(controlPlane({ clientCidrs: [] }), AbortSignal.timeout(10_000)));

  expect(await setting('wal_level')).toBe('replica');
  const group = { DBClusterParameterGroupName: 'orders-cdc' };
  await rds.send(new CreateDBClusterParameterGroupCommand({ ...group, DBParameterGroupFamily: 'aurora-postgresql16', Description: 'CDC' }));
  await rds.send(
    new ModifyDBClusterParameterGroupCommand({
      ...group,
      Parameters: [
        { ParameterName: 'rds.logical_replication', ParameterValue: '1', ApplyMethod: 'pending-reboot' },
        { ParameterName: 'max_wal_senders', ParameterValue: '17', ApplyMethod: 'pending-reboot' },
      ],
    }),
  );
  await rds.send(new ModifyDBClusterCommand({ DBClusterIdentifier: 'orders', ...group }));
  expect(value(await asked(), 'awsCluster')?.members.map(({ parameterGroupStatus }) => parameterGroupStatus)).toEqual(['pending-reboot', 'pending-reboot']);
  expect(await setting('wal_level')).toBe('replica');

  await rds.send(new RebootDBInstanceCommand({ DBInstanceIdentifier: 'orders-1' }));
  expect([await setting('wal_level'), await setting('rds.logical_replication'), await setting('max_wal_senders')]).toEqual(['logical', 'on', '17']);
  const facts = await asked();
  expect(value(facts, 'awsParameters')).toMatchObject({ group: 'orders-cdc', values: { 'rds.logical_replication': { value: '1' } } });
  expect(value(facts, 'awsCluster')?.members.find(({ isWriter }) => isWriter)?.parameterGroupStatus).toBe('in-sync');

  const dynamic = [{ ParameterName: 'max_slot_wal_keep_size', ParameterValue: '4096', ApplyMethod: 'immediate' as const }];
  await rds.send(new ModifyDBClusterParameterGroupCommand({ ...group, Parameters: dynamic }));
  expect(await setting('max_slot_wal_keep_size')).toBe('4GB');
  rds.destroy();
  await standIn.close();
});
