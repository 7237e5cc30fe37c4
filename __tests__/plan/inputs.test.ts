import { describe, expect, it } from '@jest/globals';
import { INPUTS, OUTPUTS } from '../../src/plan/inputs.js';

describe('INPUTS', () => {
  it('are those of the contract, in its order', () => {
    expect(INPUTS.map(({ name }) => name)).toEqual(
      `connection-string host port database user password ssl-mode ssl-root-cert ssl-cert ssl-key ssl-server-name auth
      aws-region db-cluster-identifier db-instance-identifier client-cidr consumer pipeline-file migrations
      slot publication tables role operations snapshot new-slots slot-lag-warning slot-lag-error
      inactive-slot-warning inactive-slot-error replay-lag-warning replay-lag-error certificate-expiry-warning max-outage
      config target rules fail-on probe timeout connect-timeout report-dir comment github-token`.split(/\s+/),
    );
  });

  it('are described in a sentence or two, without a line break', () => {
    for (const { description } of [...INPUTS, ...OUTPUTS]) {
      expect(description).toMatch(/^[A-Z`].*\.$/);
      expect(description.length).toBeLessThan(300);
    }
  });

  it('know which of them hold secrets', () => {
    expect(INPUTS.filter(({ secret }) => secret).map(({ name }) => name)).toEqual([
      'connection-string',
      'password',
      'ssl-key',
      'github-token',
    ]);
  });
});

describe('OUTPUTS', () => {
  it('are those of the contract', () => {
    expect(OUTPUTS.map(({ name }) => name)).toEqual(
      'verdict blocked errors warnings unknown report summary fix-script report-dir'.split(' '),
    );
  });
});
