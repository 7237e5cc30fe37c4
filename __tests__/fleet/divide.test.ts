import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { divide, namesOf, shardFrom, shardText } from '../../src/fleet/divide.js';
import { matrixJson, matrixOf } from '../../src/fleet/matrix.js';

const names = fc.uniqueArray(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/), { maxLength: 60 });
const shards = fc.integer({ min: 1, max: 300 });

describe('a division', () => {
  test('holds every name once, in parts whose sizes differ by one at most, none of them empty', () => {
    fc.assert(
      fc.property(names, shards, (all, most) => {
        const parts = divide(all, most);
        expect(parts.flat().sort()).toEqual([...all].sort());
        expect(parts.length).toBe(Math.min(all.length, most, 256));
        const sizes = parts.map((part) => part.length);
        expect(sizes.every((size) => size > 0 && size >= Math.max(...sizes) - 1)).toBe(true);
      }),
    );
  });

  test('does not depend on the order of the names, and keeps it within a part', () => {
    fc.assert(
      fc.property(names, shards, fc.infiniteStream(fc.nat()), (all, most, keys) => {
        const shuffled = all.map((name) => ({ name, key: keys.next().value as number })).sort((a, b) => a.key - b.key).map(({ name }) => name);
        expect(divide(shuffled, most).map((part) => [...part].sort())).toEqual(divide(all, most).map((part) => [...part].sort()));
        divide(all, most).forEach((part) => {
          expect(part).toEqual(all.filter((name) => part.includes(name)));
        });
      }),
    );
  });

  test('separates neighbors by name, which often share a server', () => {
    expect(divide(['a-1', 'a-2', 'b-1', 'b-2'], 2)).toEqual([['a-1', 'b-1'], ['a-2', 'b-2']]);
  });
});

describe('a shard', () => {
  test.each(['1/1', '1/3', '3/3', '256/256'])('%s is one', (text) => {
    const shard = shardFrom(text);
    expect(shard && shardText(shard)).toBe(text);
  });

  test.each(['', '0/3', '4/3', '1/0', '1/257', '1', '1/3/5', '01/3', '1 / 3', '-1/3', '1/1e2', '१/३'])('%s is none', (text) => {
    expect(shardFrom(text)).toBeUndefined();
  });

  test('beyond the targets has none', () => {
    expect([1, 2, 3, 4, 5].map((index) => namesOf(['orders', 'billing'], { index, of: 5 }))).toEqual([['billing'], ['orders'], [], [], []]);
  });
});

test('the matrix is what fromJSON of a workflow takes', () => {
  const matrix = matrixOf(['orders', 'billing', 'shop'], 2);
  expect(JSON.parse(matrixJson(matrix))).toEqual({
    include: [
      { shard: '1/2', targets: 'billing,shop' },
      { shard: '2/2', targets: 'orders' },
    ],
  });
  expect(matrixOf([], 3)).toEqual([]);
});
