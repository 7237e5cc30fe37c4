import Sequencer from '@jest/test-sequencer';

/** What takes longest, whatever this machine has seen before: a long file that starts last keeps one core idle. */
const LONGEST = [/\/reality\/postgres-\d+\./, /\/contributing\//, /\/end-to-end\/chaos/, /\/end-to-end\//, /\/collect\/survey\//];

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const found = LONGEST.findIndex((pattern) => pattern.test(path.replaceAll('\\', '/')));
      return found < 0 ? LONGEST.length : found;
    };
    return super.sort(tests).map((test, place) => ({ test, place })).sort((a, b) => rank(a.test) - rank(b.test) || a.place - b.place).map(({ test }) => test);
  }
}
