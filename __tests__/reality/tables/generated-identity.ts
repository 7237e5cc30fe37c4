import { expect } from '@jest/globals';
import type { Reality, StatementsTrial, Step, StreamTrial } from '../state.js';

/** The application's statements, refused from 18 on. */
const APPLICATION: StatementsTrial = {
  does: 'statements',
  statements: ["UPDATE items SET note = 'changed' WHERE id = 1", 'DELETE FROM items WHERE id = 99'],
  fails: { code: '42P10' },
};
const WORKS: StatementsTrial = { does: 'statements', statements: APPLICATION.statements };

function streamItems(key: string): StreamTrial {
  return {
    does: 'stream',
    writes: ["INSERT INTO items (id, note) VALUES (3, 'three')", 'DELETE FROM items WHERE id = 3'],
    receives: [
      { kind: 'insert', table: 'items', values: { id: 3 } },
      { kind: 'delete', table: 'items', key: { [key]: expect.anything() } },
    ],
  };
}

function published(table: string, ...more: readonly string[]): readonly Step[] {
  return [table, "INSERT INTO items (id, note) VALUES (1, 'one')", ...more, 'ALTER PUBLICATION feed ADD TABLE items'];
}

const STORED_KEY = 'CREATE TABLE items (id int NOT NULL, note text, code int GENERATED ALWAYS AS (id * 2) STORED PRIMARY KEY)';
const STORED = 'twice int GENERATED ALWAYS AS (id * 2) STORED';
const FULL = 'ALTER TABLE items REPLICA IDENTITY FULL';

export const generatedIdentity: Reality = {
  rule: 'generated-identity',
  states: [
    {
      name: 'a primary key on a stored generated column',
      majors: { from: 18 },
      verdict: 'fail',
      given: published(STORED_KEY),
      finds: [{ rule: 'generated-identity', object: 'table:public.items', evidence: { generated_columns: ['code'], rejected_because_of: ['feed'] } }],
      trials: [APPLICATION, streamItems('code')],
    },
    {
      name: 'REPLICA IDENTITY FULL with a stored generated column, beside a primary key',
      majors: { from: 18 },
      verdict: 'fail',
      given: published(`CREATE TABLE items (id int PRIMARY KEY, note text, ${STORED})`, FULL),
      finds: [{ rule: 'generated-identity', object: 'table:public.items', evidence: { replica_identity: 'full', generated_columns: ['twice'] } }],
      trials: [APPLICATION, streamItems('id')],
    },
    {
      name: 'REPLICA IDENTITY FULL with a virtual generated column, and no key, in two publications',
      majors: { from: 18 },
      verdict: 'fail',
      given: [
        ...published('CREATE TABLE items (id int, note text, twice int GENERATED ALWAYS AS (id * 2) VIRTUAL)', FULL),
        'CREATE PUBLICATION another FOR TABLE items WITH (publish_generated_columns = stored)',
      ],
      finds: [{ rule: 'generated-identity', object: 'table:public.items', evidence: { virtual: true, rejected_because_of: ['another', 'feed'] } }],
      trials: [APPLICATION, streamItems('id')],
      remedy: { byHand: ['ALTER TABLE items ADD PRIMARY KEY (id); ALTER TABLE items REPLICA IDENTITY DEFAULT'] },
    },
    {
      // Up to 17 nothing is refused: the old row arrives without a single column.
      name: 'a primary key of nothing but a generated column, beside a unique index that could serve',
      majors: { from: 12, to: 17 },
      verdict: 'fail',
      given: published(STORED_KEY, 'CREATE UNIQUE INDEX items_id ON items (id)'),
      finds: [{ rule: 'generated-identity', object: 'table:public.items', evidence: { replica_identity: 'default', generated_columns: ['code'] } }],
      trials: [
        {
          ...streamItems('id'),
          fails: { arrives: [{ kind: 'insert', table: 'items' }, { kind: 'delete', table: 'items', key: expect.not.objectContaining({ id: expect.anything() }) }] },
        },
        WORKS,
      ],
    },
    {
      name: 'REPLICA IDENTITY FULL with a generated column, before the upgrade to 18',
      majors: { from: 12, to: 17 },
      verdict: 'pass',
      given: published(`CREATE TABLE items (id int, note text, ${STORED})`, FULL),
      notices: [{ rule: 'generated-identity', severity: 'notice', object: null, evidence: { tables: ['public.items'] } }],
      trials: [WORKS, streamItems('id')],
    },
    {
      name: 'REPLICA IDENTITY FULL with a stored generated column that is published',
      majors: { from: 18 },
      verdict: 'pass',
      given: [...published(`CREATE TABLE items (id int, note text, ${STORED})`, FULL), 'ALTER PUBLICATION feed SET (publish_generated_columns = stored)'],
      trials: [WORKS, streamItems('twice')],
    },
    {
      name: 'a generated column beside the key',
      majors: { from: 12 },
      verdict: 'pass',
      given: published(`CREATE TABLE items (id int PRIMARY KEY, note text, ${STORED})`),
      trials: [WORKS, streamItems('id')],
    },
  ],
};
