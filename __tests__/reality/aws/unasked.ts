/** Rules on what AWS's API says: no real server has one. */
import type { Reality } from '../state.js';

/** The rule where nothing is asked of AWS; what it finds, its unit test shows, and the tests against the stand-in for the API. */
export function unasked(rule: string): Reality {
  return {
    rule,
    unseen: "what it finds is in the answers of AWS's API",
    states: [{ name: 'nothing is asked of AWS', verdict: 'pass', majors: { from: 16, to: 16 }, skipped: true }],
  };
}
