import { describe, expect, it } from '@jest/globals';
import { hidden, likelySecrets } from '../../src/neutralise/secrets.js';

const PASSWORD = 'Tr0ub4dor&3';

/** What is printed of a text when nothing but the environment is known. */
function said(text: string, environment: Readonly<Record<string, string>>): string {
  return hidden(text, likelySecrets(environment));
}

describe('the last resort', () => {
  it.each([
    ['INPUT_PASSWORD', PASSWORD],
    ['INPUT_CONNECTION-STRING', `postgresql://cdc:${PASSWORD}@db/shop`],
    ['INPUT_CONNECTION-STRING', `postgresql://cdc:${encodeURIComponent(PASSWORD)}@db/shop`],
    ['INPUT_CONNECTION-STRING', `host=db password=${PASSWORD}`],
    ['INPUT_HOST', `postgresql://cdc:${PASSWORD}@db/shop`],
    ['DATABASE_URL', `postgresql://cdc:${PASSWORD}@db/shop`],
    ['PGPASSWORD', PASSWORD],
    ['INPUT_GITHUB-TOKEN', PASSWORD],
    ['INPUT_SSL-KEY', `-----BEGIN PRIVATE KEY-----\n${PASSWORD}\n-----END PRIVATE KEY-----`],
  ])('hides what %s holds: %s', (name, value) => {
    for (const form of [PASSWORD, encodeURIComponent(PASSWORD), JSON.stringify(PASSWORD), Buffer.from(PASSWORD).toString('base64')]) {
      expect(said(`Error: cannot take ${form} here`, { [name]: value })).toMatch(/^Error: cannot take "?\*\*\*\S* here$/);
    }
  });

  it('leaves the rest, and short texts, as they are', () => {
    const text = 'Error: ENOENT at /work/postgres.js:12';
    expect(said(text, { INPUT_HOST: 'postgres', INPUT_USER: 'postgres', INPUT_PASSWORD: 'ENOENT'.slice(0, 5), PATH: '/work' })).toBe(text);
  });

  it('hides a secret that ends in backslashes whole, however it was escaped', () => {
    const secret = 'abcd\\\\';
    expect(hidden(`x ${JSON.stringify(secret)} y`, [secret])).toBe('x "***" y');
    expect(hidden(`x ${secret} y`, [secret])).toBe('x *** y');
  });
});
