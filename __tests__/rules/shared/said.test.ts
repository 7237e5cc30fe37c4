import { describe, expect, it } from '@jest/globals';
import { quoted, said, saidInEvidence } from '../../../src/rules/shared/said.js';
import { serverError } from '../facts.js';

const LONG = serverError('P0001', { message: 'x'.repeat(300_000), detail: 'y' });

describe('what a server said', () => {
  it('is message and detail', () => {
    expect(said(serverError('57P03', { message: 'starting up', detail: 'soon' }))).toBe('starting up (soon)');
    expect(saidInEvidence(serverError('57P03', { message: 'starting up' }))).toBe('starting up');
  });

  it('is cut, for a sentence shorter than for the evidence', () => {
    expect(said(LONG)).toBe(`${'x'.repeat(300)}… (299704 more characters)`);
    expect(saidInEvidence(LONG)).toBe(`${'x'.repeat(2000)}… (298004 more characters)`);
    expect(quoted('x'.repeat(400))).toBe(`${'x'.repeat(300)}… (100 more characters)`);
  });
});
