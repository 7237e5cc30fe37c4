import { expect, it } from '@jest/globals';
import { subscriberWorkers } from '../../../src/rules/server/subscriber-workers.js';
import { consumer, facts, rowOf, rowsOf, settings, sqlOf, target } from '../facts.js';

const SUBSCRIPTION = target({ consumer: consumer({ subscription: true }) });
const subscriptions = (count: number, enabled = true) =>
  Array.from({ length: count }, (_, index) => ({ name: `s${String(index)}`, enabled, slot: null, publications: ['feed'] }));

it('does not apply to a consumer that is no subscription', () => {
  expect(rowOf(subscriberWorkers, facts({ subscriptions: subscriptions(9) }))).toMatchObject({ status: 'skip' });
});

it('does not know the workers of a subscriber elsewhere', () => {
  expect(rowOf(subscriberWorkers, facts(), SUBSCRIPTION)).toMatchObject({ status: 'skip' });
  expect(rowOf(subscriberWorkers, facts({ subscriptions: subscriptions(9, false) }), SUBSCRIPTION)).toMatchObject({ status: 'skip' });
});

it('compares the workers with the subscriptions of the database', () => {
  const seen = (workers: string, processes: string) =>
    facts({
      subscriptions: subscriptions(3),
      settings: settings({ max_logical_replication_workers: workers, max_worker_processes: processes }),
    });
  expect(rowOf(subscriberWorkers, seen('4', '5'), SUBSCRIPTION)).toMatchObject({ status: 'pass', evidence: { subscriptions: 3 } });
  const row = rowOf(subscriberWorkers, seen('3', '8'), SUBSCRIPTION);
  expect(row).toMatchObject({ status: 'fail', severity: 'warning', object: { name: 'max_logical_replication_workers' }, evidence: { needed: 4 } });
  expect(sqlOf(row)).toEqual(["ALTER SYSTEM SET max_logical_replication_workers = '8';"]);
  expect(rowsOf(subscriberWorkers, seen('3', '4'), SUBSCRIPTION)).toHaveLength(2);
});
