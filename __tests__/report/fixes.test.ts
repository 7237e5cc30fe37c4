import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderFixesSql } from '../../src/report/fixes.js';
import { stepsInOrder } from '../../src/report/steps.js';
import type { FixStep } from '../../src/result.js';
import type { Report } from '../../src/result.js';
import { HOSTILE } from '../neutralise/hostile.js';
import { hostileReport, statement } from './hostile-reports.js';
import { readScript } from './psql-script.js';
import { blocked, fix, report, result, runError, sql, target } from './reports.js';

const ofRows = (...rows: Parameters<typeof target>[0]): Report => report([target(rows)]);
const restart = { kind: 'restart', text: 'Restart it.' } as const;

describe('renderFixesSql', () => {
  test('is empty when there is nothing to do', () => {
    expect(renderFixesSql(runError({ kind: 'internal', message: 'm' }))).toBe('');
    expect(
      renderFixesSql(
        ofRows(result({ rule: 'a' }), result({ rule: 'b', status: 'pass', fix: fix('s', sql('SELECT 1;')) })),
      ),
    ).toBe('');
  });

  test('statements in order, connected to their database first', () => {
    const script = renderFixesSql(blocked());
    expect(readScript(script).statements).toEqual([
      "ALTER SYSTEM SET wal_level = 'logical';",
      'ALTER TABLE public.orders REPLICA IDENTITY FULL;',
      'ALTER TABLE public.order_lines REPLICA IDENTITY FULL;',
      'ALTER TABLE sales."Mixed, Case" REPLICA IDENTITY FULL;',
      'GRANT pg_monitor TO cdc;',
    ]);
    expect(readScript(script).commands).toEqual(['\\set ON_ERROR_STOP on', '\\connect "shop"']);
    expect(script.indexOf('\\connect')).toBeLessThan(script.indexOf('public.orders REPLICA'));
  });

  test('every row is named above its steps', () => {
    expect(renderFixesSql(blocked())).toMatch(
      /^-- replica-identity \(error\): table:public\.order_lines\n(?:--.*\n)*ALTER TABLE public\.order_lines/m,
    );
  });

  test('what loses something is commented out, with what it costs', () => {
    const script = renderFixesSql(blocked());
    expect(script).toMatch(/^-- .*can never go on.*\n-- SELECT pg_drop_replication_slot\('old_search'\);$/m);
  });

  test('steps that are not SQL stand as comments in their place', () => {
    const steps = (['aws-cli', 'terraform', 'config', 'restart', 'text'] as const).map((kind) => ({
      kind,
      text: `do ${kind}\nand more`,
    }));
    const script = renderFixesSql(
      ofRows(result({ rule: 'a', fix: fix('s', sql('SELECT 1;'), ...steps, sql('SELECT 2;')) })),
    );
    expect(readScript(script).statements).toEqual(['SELECT 1;', 'SELECT 2;']);
    const places = ['SELECT 1', 'do aws-cli', 'do terraform', 'do config', 'do restart', 'do text', 'SELECT 2'].map(
      (text) => script.indexOf(text),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test('identical steps once', () => {
    const rows = ['a', 'b'].map((rule) => result({ rule, fix: fix('s', sql('GRANT x TO y;')) }));
    expect(readScript(renderFixesSql(ofRows(...rows))).statements).toEqual(['GRANT x TO y;']);
  });

  test('the same statement for another database is another step', () => {
    const rows = ['a', 'b'].map((database) =>
      result({ rule: database, fix: fix('s', sql('GRANT x TO y;', { database })) }),
    );
    expect(readScript(renderFixesSql(ofRows(...rows)))).toMatchObject({
      commands: ['\\set ON_ERROR_STOP on', '\\connect "a"', '\\connect "b"'],
      statements: ['GRANT x TO y;', 'GRANT x TO y;'],
    });
  });

  test('a restart that several rows ask for comes after all of them', () => {
    const script = renderFixesSql(
      ofRows(
        ...['a', 'b'].map((rule) => result({ rule, fix: fix('s', sql(`ALTER SYSTEM SET ${rule} = 1;`), restart) })),
      ),
    );
    expect(script.match(/Restart it\./g)).toHaveLength(1);
    expect(script.indexOf('Restart it.')).toBeGreaterThan(script.indexOf('ALTER SYSTEM SET b'));
  });

  test('a restart comes once, behind everything it is for', () => {
    const restart: FixStep = { kind: 'restart', text: 'restart it' };
    const rows = [
      result({ rule: 'a', fix: fix('s', restart) }),
      result({ rule: 'b', fix: fix('s', sql('SELECT 1;'), restart, sql('SELECT 2;')) }),
    ];
    expect(stepsInOrder(rows).flatMap(({ steps }) => steps.map(({ text }) => text))).toEqual(['SELECT 1;', 'restart it', 'SELECT 2;']);
  });

  test('a reload in the middle of a fix stays there', () => {
    const reload = sql('SELECT pg_reload_conf();');
    const rows = [
      result({ rule: 'a', fix: fix('s', sql('SELECT 1;'), reload, sql('SELECT 2;')) }),
      result({ rule: 'b', fix: fix('s', sql('SELECT 3;'), reload) }),
    ];
    expect(readScript(renderFixesSql(ofRows(...rows))).statements).toEqual([
      'SELECT 1;',
      'SELECT pg_reload_conf();',
      'SELECT 2;',
      'SELECT 3;',
      'SELECT pg_reload_conf();',
    ]);
  });

  test('a database psql cannot connect to by name: nothing is run in its stead', () => {
    const rows = [
      result({ rule: 'a', fix: fix('s', sql('SELECT 1;', { database: 'a\n\\! touch pwned' }), sql('SELECT 2;')) }),
    ];
    expect(readScript(renderFixesSql(ofRows(...rows)))).toEqual({
      commands: ['\\set ON_ERROR_STOP on'],
      statements: ['SELECT 2;'],
    });
  });

  test('names that psql could read in another encoding are read as UTF-8, after every connect', () => {
    const rows = [result({ rule: 'a', fix: fix('s', sql('ALTER TABLE "größe" x;', { database: 'a' })) })];
    expect(readScript(renderFixesSql(ofRows(...rows))).commands).toEqual([
      '\\set ON_ERROR_STOP on',
      '\\encoding UTF8',
      '\\connect "a"',
      '\\encoding UTF8',
    ]);
  });

  test('of several targets, each runs only when it is asked for', () => {
    const rows = [result({ rule: 'a', fix: fix('s', sql('SELECT 1;')) })];
    const script = renderFixesSql(
      report([target(rows, { name: 'x' }), target([], { name: 'y' }), target(rows, { name: 'z' })]),
    );
    expect(readScript(script).commands).toEqual([
      '\\set ON_ERROR_STOP on',
      '\\if :{?target_1}',
      '\\endif',
      '\\if :{?target_2}',
      '\\endif',
    ]);
  });

  test.each(HOSTILE)('%j as a table name stays inside its statement', (name) => {
    const rows = [
      result({ rule: 'a', object: `table:${name}`, fix: fix(name, sql(statement(name), { database: 'shop' })) }),
    ];
    expect(readScript(renderFixesSql(ofRows(...rows)))).toMatchObject({ statements: [statement(name)] });
  });

  test('no text becomes a statement or a command', () => {
    fc.assert(
      fc.property(hostileReport, (given) => {
        const { commands, statements } = readScript(renderFixesSql(given));
        const intended = new Set(
          given.targets
            .flatMap(({ results }) => results.flatMap(({ fix: one }) => one?.steps ?? []))
            .filter(({ kind, destructive }) => kind === 'sql' && destructive === undefined)
            .map(({ text }) => text),
        );
        expect(statements.filter((one) => !intended.has(one))).toEqual([]);
        for (const command of commands) {
          expect(command).toMatch(
            /^\\(?:set ON_ERROR_STOP on|encoding UTF8|if :\{\?target_\d+\}|endif|connect (?:-reuse-previous=on )?"(?:[^"]|"")*")$/,
          );
        }
      }),
    );
  });
});
