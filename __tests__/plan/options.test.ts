import { describe, expect, it } from '@jest/globals';
import { propertiesByOption, unusedOptions } from '../../scripts/generate/unused-options.js';
import { OUTPUTS } from '../../src/github/outputs.js';
import { likelySecrets } from '../../src/neutralise/secrets.js';
import { inputs, optionList } from '../../src/plan/options.js';
import { root } from '../documentation/pages.js';
import { optionsOf, variables } from './support.js';

describe('the options', () => {
  it('are those of the contract in its order, and what autocreation and heartbeats need', () => {
    expect(optionList.map(({ name }) => name)).toEqual(
      `connection-string host port database user password ssl-mode ssl-root-cert ssl-cert ssl-key ssl-server-name auth
      aws-region db-cluster-identifier db-instance-identifier client-cidr consumer pipeline-file migrations
      slot publication publication-autocreate tables heartbeat-table role operations snapshot new-slots slot-lag-warning slot-lag-error
      inactive-slot-warning inactive-slot-error replay-lag-warning replay-lag-error certificate-expiry-warning max-outage
      mode shard max-shards reports previous-report
      config target rules fail-on probe timeout connect-timeout report-dir comment issue github-token`.split(/\s+/),
    );
    expect(inputs).toEqual(optionList);
  });

  it('are described in a sentence or two, without a line break, and without the default that is said elsewhere', () => {
    for (const { meaning, otherwise = '`x`.' } of optionList) {
      for (const text of [meaning, otherwise]) {
        expect(text).toMatch(/^[A-Z`].*\.$/);
        expect(text.length).toBeLessThan(300);
      }
      expect(meaning).not.toMatch(/default/i);
    }
  });

  it('have defaults that are right', () => {
    const options = optionsOf({});
    for (const { name, fallback } of optionList) {
      expect(options.value(name) === undefined).toBe(fallback === undefined);
    }
  });

  it('know which of them hold secrets', () => {
    const secrets = optionList.filter(({ secret }) => secret).map(({ name }) => name);
    expect(secrets).toEqual(['connection-string', 'password', 'ssl-key', 'github-token']);
    // What is scrubbed when nothing else can be relied on goes by names, and knows this table not.
    for (const name of secrets) {
      expect(likelySecrets(variables({ [name]: 'a-secret-text' }))).toContain('a-secret-text');
    }
  });
});

describe('options that no rule goes by yet', () => {
  it('are found by what planning makes of them', () => {
    expect(propertiesByOption().get('max-outage')).toEqual(['Thresholds.maxOutageMs']);
    expect(propertiesByOption().get('new-slots')).toEqual(['Target.newSlots']);
    expect(propertiesByOption().has('host')).toBe(false);
  });

  it('are none any more', () => {
    const unused = unusedOptions(root);
    expect([...unused]).toEqual([]);
  });
});

describe('OUTPUTS', () => {
  it('are those of the contract', () => {
    expect(OUTPUTS.map(({ name }) => name)).toEqual(
      'verdict blocked errors warnings unknown report summary fix-script report-dir matrix'.split(' '),
    );
  });

  it('are described', () => {
    for (const { description } of OUTPUTS) {
      expect(description).toMatch(/^[A-Z`].*\.$/);
    }
  });
});
