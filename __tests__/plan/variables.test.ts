import { describe, expect, test } from '@jest/globals';
import { variablesFrom } from '../../src/plan/variables.js';

const from = (text: string): ReturnType<typeof variablesFrom> => variablesFrom({ CDC_PREFLIGHT_ENV: text });

describe('variables that are handed over in one', () => {
  test('none without the variable', () => {
    expect(variablesFrom({})).toEqual({ values: {}, secrets: [] });
  });

  test('one a line; values may hold anything, also nothing', () => {
    expect(from('A=postgresql://u:p@h/d?x=1\r\n\n# of billing\n  B_2=\nC= spaced \n').values).toEqual({ A: 'postgresql://u:p@h/d?x=1', B_2: '', C: ' spaced ' });
  });

  test('of several lines, as in the files of the runner', () => {
    expect(from('KEY<<END\none\ntwo\nEND\nB=2').values).toEqual({ KEY: 'one\ntwo', B: '2' });
  });

  test('every value is masked, the password of a URI too', () => {
    const { secrets } = from('A=postgresql://u:s3cret-password@h/d\nB=another-secret');
    expect(secrets).toEqual(expect.arrayContaining(['s3cret-password', 'another-secret']));
  });

  test.each([['a secret alone', 's3cret-password'], ['no name', '=s3cret-password'], ['a name with a dash', 'A-B=s3cret-password'], ['twice', 'A=1\nA=s3cret-password'], ['an input', 'INPUT_HOST=s3cret-password'], ['without an end', 'A<<END\ns3cret-password']])(
    '%s: a mistake that quotes nothing, and nothing is set',
    (_, text) => {
      const { values, mistake, secrets } = from(text);
      expect(values).toEqual({});
      expect(mistake).toMatchObject({ name: 'ConfigurationError', input: 'CDC_PREFLIGHT_ENV' });
      expect(mistake?.message).not.toContain('s3cret');
      expect(secrets).toContain('s3cret-password');
    },
  );
});
