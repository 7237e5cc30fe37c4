/** What the files of a new rule begin with. They compile; what is marked with REPLACE is the author's. */
import type { Group } from '../../src/result.js';

export interface Names {
  readonly group: Group;
  readonly id: string;
  /** The id as the name of a constant. */
  readonly rule: string;
  /** A fact that is new with the rule. */
  readonly fact: string | undefined;
}

/** src/rules/GROUP/ID.ts */
export function ruleFile({ group, id, rule, fact }: Names, aboutTables: boolean): string {
  if (aboutTables && fact !== undefined) {
    return `import { tableObject } from '../../objects.js';
import { fail, pass, rule } from '../rule.js';

export const ${rule} = rule({
  id: '${id}',
  group: '${group}',
  title: 'REPLACE: one sentence that is true when the rule passes',
  severities: ['warning'],
  needs: ['${fact}'],
  judge({ ${fact} }) {
    if (${fact}.count === 0) {
      return pass();
    }
    const outcomes = ${fact}.tables.map((table) =>
      fail('warning', {
        object: tableObject(table),
        message: \`REPLACE: what is wrong with \\\`\${tableObject(table).name}\\\`\`,
        meaning: 'REPLACE: what that does to the pipeline.',
      }),
    );
    return { outcomes, total: ${fact}.count };
  },
});
`;
  }
  const needed = fact ?? 'role';
  return `import { fail, pass, rule } from '../rule.js';

export const ${rule} = rule({
  id: '${id}',
  group: '${group}',
  title: 'REPLACE: one sentence that is true when the rule passes',
  severities: ['warning'],
  needs: ['${needed}'],
  judge({ ${needed} }) {
    return ${fact === undefined ? 'role.exists' : `${needed}.rows === 0`}
      ? pass()
      : fail('warning', { message: 'REPLACE: what is wrong, with its name', meaning: 'REPLACE: what that does to the pipeline.' });
  },
});
`;
}

/** __tests__/rules/GROUP/ID.test.ts */
export function testFile({ group, id, rule, fact }: Names, aboutTables: boolean): string {
  const wrong = aboutTables
    ? `{ ${fact ?? ''}: { tables: [{ schema: 'public', name: 'orders' }], count: 1 } }`
    : fact === undefined
      ? '{ role: role({ exists: false }) }'
      : `{ ${fact}: { rows: 1 } }`;
  const imported = wrong.includes('role(') ? 'facts, role, rowOf' : 'facts, rowOf';
  return `import { expect, it } from '@jest/globals';
import { ${rule} } from '../../../src/rules/${group}/${id}.js';
import { ${imported} } from '../facts.js';

it('passes on a healthy server', () => {
  expect(rowOf(${rule}, facts())).toMatchObject({ status: 'pass' });
});

it('REPLACE: what it finds', () => {
  const row = rowOf(${rule}, facts(${wrong}));
  expect(row).toMatchObject({ status: 'fail', severity: 'warning' });
});
`;
}

/** __tests__/reality/GROUP/ID.ts */
export function realityFile({ id, rule }: Names, aboutTables: boolean): string {
  const object = aboutTables ? ", object: 'table:public.orders'" : '';
  return `import type { Reality } from '../state.js';

export const ${rule}: Reality = {
  rule: '${id}',
  states: [
    {
      name: 'REPLACE: a state in which it finds something',
      verdict: 'warn',
      given: ['SELECT 1'],
      finds: [{ rule: '${id}', severity: 'warning'${object} }],
    },
    { name: 'REPLACE: one that looks like it, and is fine', verdict: 'pass' },
  ],
};
`;
}

/** src/collect/catalog/NAME.ts */
export function catalogFile(fact: string): string {
  const type = `${fact.charAt(0).toUpperCase()}${fact.slice(1)}`;
  return `import type { ${type} } from '../../facts/index.js';
import { column } from '../statement.js';
import type { CatalogFact } from './catalog-fact.js';

/** REPLACE: what it asks, and what an unprivileged role sees of it. Tried on 10 to 18. */
export const ${fact}: CatalogFact<${type}> = () => ({
  text: 'SELECT 0 AS rows',
  read: ([row]) => ({ rows: column(row, 'rows').count() }),
});
`;
}

/** src/collect/survey/NAME.ts */
export function aspectFile(fact: string): string {
  const type = `${fact.charAt(0).toUpperCase()}${fact.slice(1)}`;
  const cte = fact.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return `import type { ${type} } from '../../facts/index.js';
import { column } from '../statement.js';
import { MOST_LISTED, type Aspect } from './aspect.js';
import { tableName } from './references.js';
import { among } from './sql.js';

/** REPLACE: of which tables, and when it is wrong. \`tree\` is what a copy reads; scope.ts has the others. Tried on 10 to 18. */
export const ${fact}: Aspect<${type}> = {
  applies: () => undefined,

  ctes: () => [['${cte}', \`SELECT r.schema, r.name FROM relation r WHERE \${among('r.relid', 'tree')} AND false\`]],

  answer: () => \`
    SELECT (SELECT count(*)::int FROM ${cte}) AS count,
           coalesce((SELECT json_agg(t) FROM (
             SELECT schema, name FROM ${cte} ORDER BY schema, name LIMIT \${MOST_LISTED}) t), '[]') AS tables\`,

  read: (row) => ({
    tables: column(row, 'tables').rows().map(tableName),
    count: column(row, 'count').count(),
  }),
};
`;
}
