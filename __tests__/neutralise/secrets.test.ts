import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { withoutSecrets } from '../../src/neutralise/secrets.js';
import { readJson, renderJson } from '../../src/report/json/index.js';
import { GROUPS, PHASES, SEVERITIES, STEP_KINDS, VERDICTS, type Report, type Result } from '../../src/result.js';

const NONE = { error: 0, warning: 0, notice: 0, unknown: 0, pass: 0, skip: 0, waived: 0, known: 0, off: 0 };

/** A report that says the text everywhere a server, a file or a user can put one. */
function saying(text: string): Report {
  const result: Result = {
    rule: 'login',
    group: 'connection',
    title: 'The login is accepted',
    status: 'fail',
    severity: 'error',
    object: { kind: 'role', name: text },
    fingerprint: `login/default/role:${text}`,
    more: 3,
    message: `refused: ${text}, ${text}`,
    meaning: text,
    outage: text,
    evidence: { server_says: text, routine: null, attempts: ['a', `b ${text} c`], open: true, port: 5432 },
    fix: {
      summary: text,
      variants: [
        {
          label: 'SQL',
          because: text,
          steps: [
            {
              kind: 'sql',
              text: `SELECT '${text}';`,
              lead: text,
              database: text,
              runAs: text,
              destructive: text,
              phase: 'roles',
              disruption: { kind: 'brief-lock', table: text },
            },
          ],
        },
      ],
    },
    docs: 'https://example.com',
  };
  return {
    version: 1,
    verdict: 'fail',
    counts: NONE,
    blocked: true,
    startedAt: '2026-11-23T10:00:00.000Z',
    durationMs: 412,
    targets: [
      {
        name: 'default',
        verdict: 'fail',
        planes: ['database'],
        server: { version: text, major: 16, platform: 'unknown' },
        inventory: { slots: [{ name: text, active: true, restart: null }], publications: null, subscriptions: [], walsenders: [] },
        consumer: 'generic',
        tablesNamed: true,
        results: [result],
        measured: null,
        off: [],
      },
    ],
    results: [],
    error: { kind: 'internal', message: text },
  };
}

/** Every text in it, names of fields aside. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') {
    return [value];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

describe('withoutSecrets', () => {
  it('hides a secret wherever it stands, and leaves the rest as it is', () => {
    expect(withoutSecrets(saying('s3cr3t'), ['s3cr3t'])).toEqual(saying('***'));
  });

  it('changes nothing without secrets', () => {
    const report = saying('s3cr3t');
    expect(withoutSecrets(report, [])).toEqual(report);
    expect(withoutSecrets(report, ['another'])).toEqual(report);
  });

  it('does not change what it was given', () => {
    const report = saying('s3cr3t');
    withoutSecrets(report, ['s3cr3t']);
    expect(report).toEqual(saying('s3cr3t'));
  });

  it.each([
    [['s3cr3t', 'postgresql://cdc:s3cr3t@db/shop']],
    [['postgresql://cdc:s3cr3t@db/shop', 's3cr3t']],
  ])('hides a text that holds another secret as a whole: %j', (secrets) => {
    const { error } = withoutSecrets(saying('tried postgresql://cdc:s3cr3t@db/shop with s3cr3t'), secrets);
    expect(error?.message).toBe('tried *** with ***');
  });

  it.each(['a.*b+(c)[d]^$|?', '$&$1$$', '\\d+', "it's", 'a"b', 'ünïcödé', '😀😀'])('takes %s for what it is, and no pattern', (secret) => {
    expect(textsOf(withoutSecrets(saying(secret), [secret])).filter((text) => text.includes(secret))).toEqual([]);
    expect(withoutSecrets(saying('axxbccd 1 $'), [secret])).toEqual(saying('axxbccd 1 $'));
  });

  it('leaves the words that a report is read by, where a password is one of them, or a part of one', () => {
    const words = [...VERDICTS, ...SEVERITIES, ...GROUPS, ...PHASES, ...STEP_KINDS, 'unknown', 'database', 'brief-lock', 'internal', 'role', 'login', '2026-11', 'ation'];
    const report = saying('nothing of it');
    for (const word of words) {
      expect(readJson(renderJson(withoutSecrets(report, [word])))).toMatchObject({ verdict: 'fail', startedAt: report.startedAt, targets: [{ results: [{ rule: 'login', group: 'connection', severity: 'error', object: { kind: 'role' } }] }] });
    }
  });

  it('hides it in evidence and inventory, whatever the field is called', () => {
    const kept = saying('nothing of it');
    const [target] = kept.targets;
    const [result] = target?.results ?? [];
    if (target === undefined || result === undefined) {
      throw new Error('no row');
    }
    const said = { kind: 's3cr3t', rule: 's3cr3t', status: 's3cr3t' };
    const report = { ...kept, targets: [{ ...target, inventory: { ...target.inventory, slots: [said] }, results: [{ ...result, evidence: said }] }] };
    expect(textsOf(withoutSecrets(report, ['s3cr3t'])).filter((text) => text.includes('s3cr3t'))).toEqual([]);
  });

  describe('hides it however it was spelled', () => {
    /** One character in one of the spellings that escaping makes of it. */
    const spelled = (character: string): fc.Arbitrary<string> => {
      const percent = [...Buffer.from(character)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
      const unicode = character.split('').map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
      const json = JSON.stringify(character).slice(1, -1);
      return fc.constantFrom(character, percent, percent.toUpperCase(), unicode, json, ...(character === ' ' ? ['+'] : []));
    };
    const secret = fc.string({ unit: fc.constantFrom('a', 'Z', '7', '/', '@', '%', '"', '\\', ' ', '\n', 'é', '😀', '$', '+'), minLength: 6, maxLength: 12 });

    it('in whole or in part', () => {
      const cases = secret.chain((text) => fc.tuple(fc.constant(text), fc.tuple(...Array.from(text, spelled)).map((parts) => parts.join(''))));
      fc.assert(
        fc.property(cases, fc.constantFrom('', 'password=', 'no:'), fc.constantFrom('', '&x=1', ' is wrong'), ([text, written], before, behind) => {
          const said = withoutSecrets(saying(`${before}${written}${behind}`), [text]).error?.message ?? '';
          expect(said).toBe(`${before}***${behind}`);
        }),
      );
    });

    it.each([
      ['two backslashes at the end, escaped as in JSON', 'aaaaaa\\\\', 'aaaaaa\\\\\\\\'],
      ['one of two escaped', 'aaaaaa\\\\', 'aaaaaa\\\\\\'],
      ['a percent sign at the end, percent-encoded', 'aaaaaa%', 'aaaaaa%25'],
      ['a backslash at the end, as a code unit', 'aaaaaa\\', 'aaaaaa\\u005c'],
    ])('%s', (_, text, written) => {
      expect(withoutSecrets(saying(`no:${written}.`), [text]).error?.message).toBe('no:***.');
    });

    it.each(['', 'x', 'xy', 'cdc:', 'user=cdc '])('in base64, behind %j', (before) => {
      fc.assert(
        fc.property(secret, fc.constantFrom('', '!', '!!', '@db/shop'), fc.constantFrom('base64', 'base64url'), (text, behind, encoding) => {
          const said = withoutSecrets(saying(Buffer.from(before + text + behind).toString(encoding)), [text]).error?.message ?? '';
          expect(said).toContain('***');
          // What is left of it are the letters that hold bits of what stands beside it.
          const left = said.split('***').map((part) => Buffer.from(part, encoding).toString());
          expect(left.filter((part) => part.includes(text))).toEqual([]);
          expect(said.replace('***', '').length).toBeLessThanOrEqual(Math.ceil(((before + behind).length * 4) / 3) + 6);
        }),
      );
    });
  });

  it('leaves none, however they lie in and beside each other', () => {
    const secret = fc.string({ unit: fc.constantFrom('a', 'b', '1'), minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(secret, { minLength: 1, maxLength: 4 }), fc.array(fc.oneof(secret, fc.constant(' ')), { maxLength: 8 }), (secrets, parts) => {
        const said = withoutSecrets(saying([...parts, ...secrets].join('')), secrets).error?.message ?? '';
        expect(secrets.filter((one) => said.includes(one))).toEqual([]);
      }),
    );
  });
});
