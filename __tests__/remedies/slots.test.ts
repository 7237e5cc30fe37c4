import { describe, expect, it } from '@jest/globals';
import { dropSlot } from '../../src/remedies/slots.js';
import { slot } from '../rules/facts.js';

describe('dropSlot', () => {
  it('is run in the database of a logical slot, and says what it costs', () => {
    expect(dropSlot(slot('feed_slot', { database: 'The shop' }), 'everything')).toEqual({
      kind: 'run-sql',
      text: "SELECT pg_drop_replication_slot('feed_slot');",
      phase: 'slots',
      disruption: { kind: 'none' },
      database: 'The shop',
      runAs: expect.any(String),
      destructive: 'everything',
    });
  });

  it('of a physical one is run in any', () => {
    expect(dropSlot(slot('standby_1', { type: 'physical', plugin: null, database: null }), 'x')).not.toHaveProperty('database');
  });

  it('quotes the name', () => {
    expect(dropSlot(slot(`it's \\`), 'x').text).toBe(String.raw`SELECT pg_drop_replication_slot(E'it''s \\');`);
  });
});
