import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { marked } from 'marked';
import { MOST_BODY_CHARACTERS, renderComment, sameBody, stateOf } from '../../../src/report/comment/index.js';
import type { Report } from '../../../src/result.js';
import { hostileReport } from '../hostile-reports.js';
import { fix, report, result, sql, table, target } from '../reports.js';

const MARKER = '<!-- cdc-preflight:0123456789ab -->';
const RUN = 'https://github.com/octo-org/octo-repo/actions/runs/1';

function failing(told: Report, run = RUN): string {
  return renderComment(told, { marker: MARKER, state: 'failing', run });
}

/** What GitHub looks for mentions and references in: text that is not in code and not an address. */
function actingText(body: string): string {
  const html = marked.parse(body, { async: false, gfm: true });
  return html
    .replace(/<!--[^]*?-->/g, ' ')
    .replace(/<(code|pre)[^>]*>[^]*?<\/\1>/g, ' ␣ ')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#64;', '@')
    .replaceAll('&#35;', '#');
}

const MENTION = /(?:^|[^\w/])@[\w-]/;
const REFERENCE = /(?:^|\W)(?:#\d|GH-\d)|[\w.-]+\/[\w.-]+#\d|\/(?:issues|pull)\/\d/i;
const COMMIT = /(?:^|\W)[0-9a-f]{7,40}(?:\W|$)/;

/** Names as a database may hold them. */
const ACTING = [
  '@octo-org/dbas',
  'x @octocat',
  'fixes #12',
  'closes octo-org/octo-repo#12',
  'resolves GH-12',
  'https://github.com/octo-org/octo-repo/issues/12',
  'fixes https://github.com/octo-org/octo-repo/pull/12',
  'deadbeefdeadbeef',
  '<!-- cdc-preflight:0123456789ab -->',
  '<!-- run -->',
  '`@octocat` ``` @octocat',
  '</details>\n\n@octocat',
];

it.each(ACTING)('mentions nobody, and closes and references nothing, for a table named %j', (name) => {
  const told = report([
    target([
      result({
        rule: 'replica-identity',
        object: table(name),
        message: `table ${name} has no replica identity, ${name}`,
        meaning: `Updates of ${name} fail.`,
        outage: `UPDATE of ${name} fails`,
        evidence: { table: name, others: [name, name] },
        fix: fix(`Give ${name} one`, sql(`ALTER TABLE "${name.replaceAll('"', '""').replaceAll('\n', ' ')}" REPLICA IDENTITY FULL;`)),
      }),
      result({ rule: 'primary-key', object: table(name), message: name }),
    ]),
  ]);
  const body = failing(told);
  const text = actingText(body);
  expect(text).not.toMatch(MENTION);
  expect(text).not.toMatch(REFERENCE);
  expect(text).not.toMatch(COMMIT);
});

it('mentions nobody and references nothing, whatever the report holds, and is never too long', () => {
  fc.assert(
    fc.property(hostileReport, (told) => {
      const body = failing(told);
      const text = actingText(body);
      expect(body.startsWith(`${MARKER}\n`)).toBe(true);
      expect(body.length).toBeLessThanOrEqual(MOST_BODY_CHARACTERS);
      expect(text).not.toMatch(MENTION);
      expect(text).not.toMatch(REFERENCE);
    }),
    { numRuns: 100 },
  );
});

it('says in a heading that it is resolved', () => {
  const body = renderComment(report([target([result({ rule: 'wal-level', status: 'pass' })])]), { marker: MARKER, state: 'resolved' });
  expect(body).toMatch(/^### .*Resolved$/m);
  expect(stateOf(body)).toBe('resolved');
});

it.each([
  ['is waived now', { rule: 'wal-level', waived: { reason: 'agreed', until: '2999-01-01' } }, { waived: 1 }],
  ['is known now', { rule: 'wal-level', baseline: 'known' as const }, { known: 1 }],
  ['is of a rule that is off now', { rule: 'wal-level', status: 'pass' as const }, { off: 1 }],
])('does not call fixed what %s', (_, row, counted) => {
  const told = report([target([result(row)], { verdict: 'pass' })]);
  const body = renderComment({ ...told, counts: { ...told.counts, ...counted } }, { marker: MARKER, state: 'resolved' });
  expect(body).toMatch(/^### .*Resolved$/m);
  expect(body).toContain('it is fixed, or the policy accepts it');
});

it.each(['failing', 'resolved', 'ready'] as const)('can be read again: %s', (state) => {
  const body = renderComment(report([target([])]), { marker: MARKER, state, run: RUN });
  expect(stateOf(body)).toBe(state);
  expect(stateOf(body.replaceAll('\n', '\r\n'))).toBe(state);
});

it('takes a body that it cannot read for one that needs rewriting', () => {
  expect(stateOf(`${MARKER}\nwritten by an older version`)).toBe('failing');
});

it('is the same for the same findings of another run, and another for others', () => {
  const told = report([target([result({ rule: 'wal-level' })])]);
  const later = { ...told, startedAt: '2026-11-24T10:00:00Z', durationMs: 5 };
  expect(sameBody(failing(told), failing(later, `${RUN}2`).replaceAll('\n', '\r\n'))).toBe(true);
  expect(sameBody(failing(told), failing(report([target([result({ rule: 'slot-health' })])])))).toBe(false);
});

it.each([RUN, undefined])('is not the same when only what follows a name that looks like the marker of the run differs: %s', (run) => {
  const bodies = ['a', 'b'].map((statement) => {
    const told = report([target([result({ rule: 'wal-level', fix: fix('Do it', sql(`<!-- run -->\n${statement}`)) })])]);
    return renderComment(told, { marker: MARKER, state: 'failing', ...(run === undefined ? {} : { run }) });
  });
  expect(sameBody(bodies[0] ?? '', bodies[1] ?? '')).toBe(false);
});

it('is cut at whole sections, and says so', () => {
  const tables = Array.from({ length: 400 }, (_, index) => result({ rule: `rule-${String(index)}`, object: table(`public.t${String(index)}`), message: `${'very '.repeat(100)}long`, meaning: 'It fails.', fix: fix('Do it', sql(`SELECT '${'x'.repeat(300)}';`)) }));
  const body = failing(report([target(tables)]));
  expect(body.length).toBeLessThanOrEqual(MOST_BODY_CHARACTERS);
  expect(body).toContain('Shortened to fit');
  expect((body.match(/^```/gm) ?? []).length % 2).toBe(0);
  expect((body.match(/<details>/g) ?? []).length).toBe((body.match(/<\/details>/g) ?? []).length);
  expect(body).toContain(RUN);
});

it('names targets that there is no room for', () => {
  const targets = Array.from({ length: 1000 }, (_, index) => target([result({ rule: 'wal-level' })], { name: `t${String(index)}` }));
  const body = failing(report(targets));
  expect(body.length).toBeLessThanOrEqual(MOST_BODY_CHARACTERS);
  expect(body).toMatch(/\d+ more targets with findings/);
});
