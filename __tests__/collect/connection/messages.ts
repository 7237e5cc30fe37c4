import fc from 'fast-check';
import { serverMessage } from '../../support/proxy.js';

/** Every message type that may come in answer to what the action asks. */
export const EXPECTED_TYPES = 'RSKZENTDC123nsIAt'.split('');

const letterOf = (letters: string): fc.Arbitrary<string> => fc.constantFrom(...letters.split(''));
const text = fc.string({ unit: 'binary', maxLength: 40 }).map((value) => value.replaceAll('\0', '~'));
const int16 = fc.integer({ min: -0x8000, max: 0x7fff });
const int32 = fc.integer({ min: -0x8000_0000, max: 0x7fff_ffff });
const bytes = (maxLength: number): fc.Arbitrary<Buffer> =>
  fc.uint8Array({ maxLength }).map((value) => Buffer.from(value));

function short(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeInt16BE(value);
  return buffer;
}

function long(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeInt32BE(value);
  return buffer;
}

function terminated(value: string): Buffer {
  return Buffer.from(`${value}\0`);
}

/** An int16 count and so many items. */
function counted(items: readonly Buffer[]): Buffer {
  return Buffer.concat([short(items.length), ...items]);
}

const errorFields = fc
  .array(fc.tuple(letterOf('SVCMDHPpqWsctdnFLR'), text), { maxLength: 8 })
  .map((fields) => Buffer.from(`${fields.map(([letter, value]) => `${letter}${value}\0`).join('')}\0`));

const columns = fc
  .array(
    fc
      .tuple(text, int32, int16, int32, int16, int32, fc.constantFrom(0, 1))
      .map(([name, table, column, type, size, modifier, format]) =>
        Buffer.concat([terminated(name), long(table), short(column), long(type), short(size), long(modifier), short(format)]),
      ),
    { maxLength: 6 },
  )
  .map(counted);

const values = fc
  .array(
    fc.option(bytes(60)).map((value) => (value === null ? long(-1) : Buffer.concat([long(value.length), value]))),
    { maxLength: 6 },
  )
  .map(counted);

const authentication = fc.oneof(
  fc.constantFrom(long(0), long(3)),
  bytes(4).map((salt) => Buffer.concat([long(5), salt, Buffer.alloc(4 - salt.length)])),
  fc.array(text.filter((name) => name !== ''), { maxLength: 3 }).map((names) =>
    Buffer.concat([long(10), ...names.map(terminated), Buffer.from([0])]),
  ),
  bytes(60).map((body) => Buffer.concat([long(11), body])),
  bytes(60).map((body) => Buffer.concat([long(12), body])),
);

const bodies: Readonly<Record<string, fc.Arbitrary<Buffer>>> = {
  R: authentication,
  S: fc.tuple(text, text).map(([name, value]) => Buffer.concat([terminated(name), terminated(value)])),
  K: bytes(8).map((key) => Buffer.concat([key, Buffer.alloc(8 - key.length)])),
  Z: letterOf('ITE').map((status) => Buffer.from(status)),
  E: errorFields,
  N: errorFields,
  T: columns,
  D: values,
  C: text.map(terminated),
  A: fc.tuple(int32, text, text).map(([pid, name, payload]) => Buffer.concat([long(pid), terminated(name), terminated(payload)])),
  t: fc.array(int32.map(long), { maxLength: 6 }).map(counted),
};

/** A message whose parts are all in their place, as a server sends it. */
export const wellFormed: fc.Arbitrary<Buffer> = fc
  .constantFrom(...EXPECTED_TYPES)
  .chain((type) => (bodies[type] ?? fc.constant(Buffer.alloc(0))).map((body) => serverMessage(type, body)));

/** `whole` in pieces, cut at random places. */
export function inPieces(whole: Buffer): fc.Arbitrary<readonly Buffer[]> {
  return fc.uniqueArray(fc.integer({ min: 0, max: whole.length }), { maxLength: 12 }).map((places) => {
    const cuts = [0, ...places.toSorted((a, b) => a - b), whole.length];
    return cuts.slice(1).map((end, index) => whole.subarray(cuts[index], end));
  });
}
