/** A fix in one line, for the rules whose fixes are one step or plain advice. */
import type { Fix } from '../result.js';

/** What a person has to see to. */
export function advice(summary: string, ...texts: readonly string[]): Fix {
  return { summary, steps: texts.map((text) => ({ kind: 'text', text })) };
}

/** What has to be set otherwise: an input, a file of the server. */
export function config(summary: string, ...texts: readonly string[]): Fix {
  return { summary, steps: texts.map((text) => ({ kind: 'config', text })) };
}

/** One statement. */
export function statement(summary: string, text: string, runAs: string): Fix {
  return { summary, steps: [{ kind: 'sql', text, runAs }] };
}
