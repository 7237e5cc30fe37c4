import { describe, expect, it } from '@jest/globals';
import { GUIDE, NOT_IN_THE_GUIDE, guideTables } from '../../scripts/generate/setup-guide.js';
import { rules } from '../../src/rules/index.js';
import { read } from './pages.js';

const steps = GUIDE.flatMap((part) => part.steps);

/** What the usual guide says, in the order it says it; each is a step of the page. */
const SAID: readonly RegExp[] = [
  /version 2\.x/,
  /IAM permissions/,
  /tables to replicate/,
  /rds\.logical_replication` to 1/,
  /reboot/,
  /max_replication_slots/,
  /WITH REPLICATION/,
  /GRANT SELECT/,
  /security group/,
  /CA bundle/,
  /FROM pg_replication_slots/,
  /FROM pg_publication`/,
  /FROM pg_subscription/,
  /FROM pg_stat_replication/,
  /backend_type/,
  /Server, port, user, password and database/,
  /Verify-CA/,
  /pg_drop_replication_slot/,
  /slot lag/,
  /logical decoding requires wal_level >= logical/,
  /no pg_hba\.conf entry for host/,
  /must be superuser or have replication privilege/,
];

describe('the page about the usual setup guide', () => {
  it('has every step and every error of it, in its order', () => {
    expect(steps).toHaveLength(SAID.length);
    expect(steps.flatMap(({ says }, index) => (SAID[index]?.test(says) === true ? [] : [says]))).toEqual([]);
  });

  it('says what it has wrong', () => {
    const wrong = (says: RegExp): string => steps.find((step) => says.test(step.says))?.but ?? '';
    expect(wrong(/version 2\.x/)).toMatch(/no PostgreSQL 2\b/);
    expect(wrong(/WITH REPLICATION/)).toMatch(/rds_replication/);
    expect(wrong(/pg_drop_replication_slot/)).toMatch(/no valid statement/);
  });

  it.each(steps.map(({ says, rules: ids }) => [says, ids] as const))('leads to rules that exist: %s', (_, ids) => {
    expect(ids.filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
  });

  it('names beyond the guide only rules that exist, and none that are in it', () => {
    expect(NOT_IN_THE_GUIDE.filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
    expect(NOT_IN_THE_GUIDE.filter((id) => steps.some((step) => step.rules.includes(id)))).toEqual([]);
  });

  it('holds its tables', () => {
    expect(read('docs/setup-guide.md')).toContain(guideTables(rules));
  });
});
