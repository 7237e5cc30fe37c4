import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderFixesSql } from '../../../src/report/fixes-sql/index.js';
import { STEP_KINDS, type FixStep, type Report, type Result } from '../../../src/result.js';
import { HOSTILE } from '../../neutralise/hostile.js';
import { hostileReport, statement } from '../hostile-reports.js';
import { readScript } from '../psql-script.js';
import { blocked, choice, fix, report, RESTART, result, runError, sql, step, table, target } from '../reports.js';

/** A phase in which a reload loads what the other steps have changed. */
const ACCESS = { phase: 'access' } as const;
const ofRows = (...rows: readonly Result[]): Report => report([target(rows)]);
/** Findings of different rules, each with a fix of these steps. */
const ofSteps = (...fixes: readonly (readonly FixStep[])[]): Report =>
  ofRows(...fixes.map((steps, index) => result({ rule: `rule-${String.fromCharCode(97 + index)}`, fix: fix('Do it.', ...steps) })));
const statementsOf = (given: Report): readonly string[] => readScript(renderFixesSql(given)).statements;
const placesIn = (script: string, texts: readonly string[]): readonly number[] => texts.map((text) => script.indexOf(text));

function expectInOrder(script: string, texts: readonly string[]): void {
  const places = placesIn(script, texts);
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
}

describe('renderFixesSql', () => {
  test('is empty when there is nothing to do', () => {
    expect(renderFixesSql(runError({ kind: 'internal', message: 'm' }))).toBe('');
    expect(
      renderFixesSql(ofRows(result({ rule: 'a' }), result({ rule: 'b', status: 'pass', fix: fix('s', sql('SELECT 1;')) }))),
    ).toBe('');
  });

  test('statements by phase, inside a phase in the order of the report, each database connected to once', () => {
    expect(statementsOf(blocked())).toEqual([
      "ALTER SYSTEM SET wal_level = 'logical';",
      'ALTER SYSTEM SET max_replication_slots = 15;',
      'GRANT pg_monitor TO cdc;',
      'ALTER TABLE public.orders ADD PRIMARY KEY (id);',
      'ALTER TABLE public.order_lines ADD PRIMARY KEY (id);',
      'ALTER TABLE sales."Mixed, Case" ADD PRIMARY KEY (id);',
    ]);
    expect(readScript(renderFixesSql(blocked())).commands).toEqual(['\\set ON_ERROR_STOP on', '\\connect "shop"']);
  });

  test('every finding is named above its steps, with its number', () => {
    expect(renderFixesSql(blocked())).toMatch(/^-- 3\. public\.orders has no replica identity \(and 2 more tables\)\n(?:--.*\n)*ALTER TABLE public\.orders/m);
  });

  test('one restart for several settings, behind all of them, before what is created', () => {
    const script = renderFixesSql(blocked());
    expect(script.match(/systemctl restart/g)).toHaveLength(1);
    expectInOrder(script, ['SET wal_level', 'SET max_replication_slots', 'systemctl restart', 'GRANT', 'ADD PRIMARY KEY']);
  });

  test('no condition is lost with a repetition', () => {
    const script = renderFixesSql(blocked());
    expect(script).toContain('All sessions end.');
    expect(script).toContain('The new limit takes effect with the restart.');
  });

  test('conditions stand before the statement', () => {
    const script = renderFixesSql(ofSteps([sql('SELECT 1;', { lead: 'Stop the writers first', runAs: 'a superuser' })]));
    expectInOrder(script, ['Stop the writers first', 'Run as a superuser', 'SELECT 1;']);
  });

  test('what a statement locks, and that it must run alone, is said before it', () => {
    const disruption = { kind: 'rewrite', table: 'big', bytes: 1_073_741_824 } as const;
    const script = renderFixesSql(ofSteps([sql('ALTER TABLE big SET LOGGED;', { disruption, alone: true })]));
    expectInOrder(script, ['Rewrites big (1 GiB)', 'Run it alone', 'ALTER TABLE']);
  });

  test('what is said of one statement is not said again of the next', () => {
    const steps = ['a', 'b'].map((name) => sql(`ALTER TABLE ${name} x;`, { runAs: 'the owner' }));
    expect(renderFixesSql(ofSteps(steps)).match(/the owner/g)).toHaveLength(1);
  });

  test('what loses something is commented out, with what it costs', () => {
    expect(renderFixesSql(blocked())).toMatch(/^-- Destructive: decide before running\. (?:.*\n)(?:-- .*\n)*-- SELECT pg_drop_replication_slot\('old_search'\);$/m);
  });

  test('ends with running the job again, and what that may find', () => {
    expect(renderFixesSql(ofSteps([sql('SELECT 1;')]))).toMatch(/\n-- Then re-run this job\.\n$/);
    expect(renderFixesSql(blocked())).toMatch(/\n-- Then re-run this job: 3 checks could not run yet and may find more\.\n$/);
  });

  test('steps that are not SQL stand as comments in their place', () => {
    const others = STEP_KINDS.filter((kind) => kind !== 'sql' && kind !== 'restart');
    const steps = others.map((kind) => step(kind, `do ${kind}\nand more`, { lead: `before ${kind}` }));
    const script = renderFixesSql(ofSteps([sql('SELECT 1;'), ...steps, sql('SELECT 2;')]));
    expect(readScript(script).statements).toEqual(['SELECT 1;', 'SELECT 2;']);
    expectInOrder(script, ['SELECT 1', ...others.flatMap((kind) => [`before ${kind}`, `do ${kind}`]), 'SELECT 2']);
  });

  test('of alternatives only the recommended one', () => {
    const ways = choice('s', { label: 'A', steps: [sql('SELECT 1;')] }, { label: 'B', steps: [sql('SELECT 2;')] });
    expect(statementsOf(ofRows(result({ rule: 'a', fix: ways })))).toEqual(['SELECT 1;']);
  });

  test('identical steps once, in the first place', () => {
    expect(statementsOf(ofSteps([sql('GRANT x TO y;')], [sql('GRANT x TO y;')], [sql('SELECT 1;')]))).toEqual(['GRANT x TO y;', 'SELECT 1;']);
  });

  test('the same statement for another database is another step', () => {
    const steps = ['a', 'b'].map((database) => [sql('GRANT x TO y;', { database })]);
    expect(readScript(renderFixesSql(ofSteps(...steps)))).toMatchObject({
      commands: ['\\set ON_ERROR_STOP on', '\\connect "a"', '\\connect "b"'],
      statements: ['GRANT x TO y;', 'GRANT x TO y;'],
    });
  });

  test('findings for one database stand together', () => {
    const steps = ['a', 'b', 'a'].map((database, index) => [sql(`SELECT ${String(index)};`, { database })]);
    expect(readScript(renderFixesSql(ofSteps(...steps))).commands).toEqual(['\\set ON_ERROR_STOP on', '\\connect "a"', '\\connect "b"']);
  });

  test('but the steps of one finding keep their order', () => {
    const steps = ['a', 'b', 'a'].map((database, index) => sql(`SELECT ${String(index)};`, { database }));
    expect(statementsOf(ofSteps(steps))).toEqual(['SELECT 0;', 'SELECT 1;', 'SELECT 2;']);
  });

  test('a restart comes behind everything of its phase', () => {
    const setting = sql('SELECT 1;', { phase: 'restart' });
    const script = renderFixesSql(ofSteps([RESTART], [setting, RESTART, sql('SELECT 2;')]));
    expectInOrder(script, ['SELECT 1;', 'systemctl', 'SELECT 2;']);
    expect(script.match(/systemctl/g)).toHaveLength(1);
  });

  test('a statement that ends one fix and is all of another is run once', () => {
    expect(statementsOf(ofSteps([sql('SELECT 1;'), sql('SELECT 2;')], [sql('SELECT 2;')]))).toEqual(['SELECT 1;', 'SELECT 2;']);
  });

  test('a reload that ends several fixes comes behind the last of them', () => {
    const reload = sql('SELECT pg_reload_conf();', ACCESS);
    expect(statementsOf(ofSteps([sql('SELECT 1;', ACCESS), reload], [sql('SELECT 2;', ACCESS), reload]))).toEqual([
      'SELECT 1;',
      'SELECT 2;',
      'SELECT pg_reload_conf();',
    ]);
  });

  test('a reload in the middle of a fix stays there', () => {
    const reload = sql('SELECT pg_reload_conf();', ACCESS);
    const numbered = (number: number): FixStep => sql(`SELECT ${String(number)};`, ACCESS);
    expect(statementsOf(ofSteps([numbered(1), reload, numbered(2)], [numbered(3), reload]))).toEqual([
      'SELECT 1;',
      'SELECT pg_reload_conf();',
      'SELECT 2;',
      'SELECT 3;',
      'SELECT pg_reload_conf();',
    ]);
  });

  test('a database psql cannot connect to by name: nothing is run in its stead', () => {
    const steps = [sql('SELECT 1;', { database: 'a\n\\! touch pwned' }), sql('SELECT 2;')];
    expect(readScript(renderFixesSql(ofSteps(steps)))).toEqual({ commands: ['\\set ON_ERROR_STOP on'], statements: ['SELECT 2;'] });
  });

  test('names that psql could read in another encoding are read as UTF-8, after every connect', () => {
    expect(readScript(renderFixesSql(ofSteps([sql('ALTER TABLE "größe" x;', { database: 'a' })]))).commands).toEqual([
      '\\set ON_ERROR_STOP on',
      '\\encoding UTF8',
      '\\connect "a"',
      '\\encoding UTF8',
    ]);
  });

  test('of several targets, each runs only when it is asked for, and connects for itself', () => {
    const rows = [result({ rule: 'a', fix: fix('s', sql('SELECT 1;', { database: 'x' })) })];
    const script = renderFixesSql(report([target(rows, { name: 'x' }), target([], { name: 'y' }), target(rows, { name: 'z-1' })]));
    expect(readScript(script).commands).toEqual([
      '\\set ON_ERROR_STOP on',
      '\\if :{?target_x}',
      '\\connect "x"',
      '\\quit',
      '\\endif',
      '\\if :{?target_z_1}',
      '\\connect "x"',
      '\\quit',
      '\\endif',
      "\\echo 'No target was named: nothing was run.'",
    ]);
  });

  test.each(HOSTILE)('%j as a table name stays inside its statement', (name) => {
    const rows = [result({ rule: 'a', object: table(name), fix: fix(name, sql(statement(name), { database: 'shop', lead: name })) })];
    expect(readScript(renderFixesSql(ofRows(...rows)))).toMatchObject({ statements: [statement(name)] });
  });

  test('no text becomes a statement or a command', () => {
    fc.assert(
      fc.property(hostileReport, (given) => {
        const { commands, statements } = readScript(renderFixesSql(given));
        const intended = new Set(
          given.targets
            .flatMap(({ results }) => results.flatMap(({ fix: one }) => one?.variants[0]?.steps ?? []))
            .filter(({ kind, destructive }) => kind === 'sql' && destructive === undefined)
            .map(({ text }) => text),
        );
        expect(statements.filter((one) => !intended.has(one))).toEqual([]);
        for (const command of commands) {
          expect(command).toMatch(
            /^\\(?:set ON_ERROR_STOP on|encoding UTF8|if :\{\?nth_\d+\}|quit|echo 'No target was named: nothing was run.'|endif|connect (?:-reuse-previous=on )?"(?:[^"]|"")*")$/,
          );
        }
      }),
    );
  });
});
