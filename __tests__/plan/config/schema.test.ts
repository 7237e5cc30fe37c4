import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../../documentation/pages.js';
import { optionList } from '../../../src/plan/options.js';
import { fileOf } from './support.js';

interface Schema {
  readonly properties: Readonly<Record<string, { readonly properties?: object; readonly additionalProperties?: { readonly properties: object } }>>;
}

const published = readFile(join(root, 'schemas/cdc-preflight.schema.json'), 'utf8').then((text) => JSON.parse(text) as Schema);

async function accepts(text: string): Promise<boolean> {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(await published);
  return validate(parse(text));
}

const VALID = [
  'version: 1\n',
  'version: "1"\ntargets: { a: {} }\n',
  'version: 1\ntargets:\n  a:\n    port: 5432\n    snapshot: false\n    new-slots: 2\n    slot: orders\n',
  'version: 1\ntargets:\n  a: { port: "5432", snapshot: "False", new-slots: "2" }\n',
  'version: 1\ntargets:\n  a: { tables: [a.b, c.d], operations: "insert, update" }\n',
  'version: 1\ndefaults: { ssl-mode: verify-full, slot-lag-error: 1.5 GiB, max-outage: 4h }\nfail-on: warning\ntimeout: 60s\n',
  'version: 1\ntargets:\n  a: { connection-string-env: URL, ssl-key-env: KEY, ssl-cert-env: CERT }\ngithub-token-env: TOKEN\ncomment: always\n',
  'version: 1\nrules: { slot-lag: off }\nwaivers:\n  - { rule: slot-lag, reason: agreed, until: 2027-03-31 }\nbaseline: a.json\n',
  'version: 1\ntargets:\n  a: { rules: { toast-columns: notice } }\nwaivers: []\n',
];

const INVALID = [
  'targets: {}\n',
  'version: 2\n',
  'version: 1\nhost: a\n',
  'version: 1\ndefaults: { rules: { slot-lag: off } }\n',
  'version: 1\ndefaults: { fail-on: error }\n',
  'version: 1\ntargets: { A: {} }\n',
  'version: 1\ntargets: { a: { password: x } }\n',
  'version: 1\ntargets: { a: { prot: 1 } }\n',
  'version: 1\ntargets: { a: { ssl-mode: no-verify } }\n',
  'version: 1\ntargets: { a: { slot-lag-error: 20 } }\n',
  'version: 1\ntargets: { a: { max-outage: 4 hours } }\n',
  'version: 1\ntargets: { a: { snapshot: yes } }\n',
  'version: 1\ntargets: { a: { password-env: "$X" } }\n',
  'version: 1\nrules: { slot-lag: warn }\n',
  'version: 1\nrules: { login: off }\n',
  'version: 1\nwaivers: [{ rule: slot-lag, reason: agreed }]\n',
  'version: 1\nwaivers: [{ rule: slot-lag, until: 2027-03-31, reason: " " }]\n',
  'version: 1\ngithub-token: x\n',
];

describe('the published schema', () => {
  it.each(VALID)('accepts what is right: %j', async (text) => {
    expect(() => fileOf(text)).not.toThrow();
    expect(await accepts(text)).toBe(true);
  });

  it.each(INVALID)('refuses what is wrong: %j', async (text) => {
    expect(() => fileOf(text)).toThrow();
    expect(await accepts(text)).toBe(false);
  });

  it('has a key for each option that a file may set, and none for a secret', async () => {
    const { properties } = await published;
    const keys = new Set([...Object.keys(properties), ...Object.keys(properties['defaults']?.properties ?? {})]);
    const settable = optionList.filter(({ places, availability, name }) => availability === 'now' && name !== 'rules' && places.some((place) => place.startsWith('config')));
    for (const { name, secret } of settable) {
      expect(keys.has(name) || keys.has(`${name}-env`)).toBe(true);
      expect(keys.has(`${name}-env`)).toBe(secret === true || /^ssl-(?:root-)?cert$/.test(name));
    }
    expect(keys.has('password')).toBe(false);
    expect(keys.has('github-token')).toBe(false);
  });
});
