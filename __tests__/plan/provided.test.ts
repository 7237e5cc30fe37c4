import { describe, expect, it } from '@jest/globals';
import { wrong } from '../../src/plan/provided.js';
import { provided } from './support.js';

describe('wrong', () => {
  it('names input, value and what was meant', () => {
    const error = wrong(provided('Ture', 'snapshot'), 'is not a boolean', 'true');
    expect(error).toMatchObject({ input: 'snapshot', value: 'Ture', suggestion: 'true' });
    expect(error.message).toBe('`snapshot: Ture` is not a boolean; did you mean `true`?');
  });

  it('names the parameter of the connection string', () => {
    const error = wrong({ ...provided('on', 'connection-string'), origin: { from: 'input', parameter: 'sslmode' } }, 'is not one of …');
    expect(error).toMatchObject({ input: 'connection-string', value: 'on' });
    expect(error.message).toBe('`sslmode=on` in `connection-string` is not one of …');
  });

  it('never quotes a secret', () => {
    const error = wrong({ ...provided('s3cr3t-key', 'ssl-key'), secret: true }, 'is not a key');
    expect(error).toMatchObject({ input: 'ssl-key', value: undefined });
    expect(error.message).not.toContain('s3cr3t');
  });

  it('quotes on one line, and not without end', () => {
    const { message } = wrong(provided(`a\nb${'c'.repeat(1000)}`), 'is long');
    expect(message).not.toContain('\n');
    expect(message.length).toBeLessThan(200);
  });
});
