import { PassThrough } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'pg-protocol';
import {
  authenticationKind,
  bodyFault,
  HEADER_BYTES,
  headerFault,
  saslMechanisms,
} from '../../../src/collect/connection/frames.js';
import { errorResponse, serverMessage } from '../../support/proxy.js';
import { EXPECTED_TYPES, wellFormed } from './messages.js';

const anyBody = fc.uint8Array({ maxLength: 300 }).map((body) => Buffer.from(body));

function int32(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(4 * values.length);
  values.forEach((value, index) => buffer.writeInt32BE(value, 4 * index));
  return buffer;
}

function faultOf(message: Buffer): string | undefined {
  return bodyFault(message.toString('latin1', 0, 1), message.subarray(HEADER_BYTES));
}

/** Has pg's own parser read a message: it throws, or loops, where the message is not what it has to be. */
function readByPg(message: Buffer): number {
  const stream = new PassThrough();
  let seen = 0;
  void parse(stream, () => (seen += 1));
  stream.emit('data', message);
  return seen;
}

describe('bodyFault', () => {
  test('lets every well-formed message pass', () => {
    fc.assert(
      fc.property(wellFormed, (message) => {
        expect(faultOf(message)).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  test('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...EXPECTED_TYPES), anyBody, (type, body) => {
        expect(['string', 'undefined']).toContain(typeof bodyFault(type, body));
      }),
      { numRuns: 5000 },
    );
  });

  test('lets nothing pass that pg cannot read', () => {
    fc.assert(
      fc.property(fc.constantFrom(...EXPECTED_TYPES), anyBody, (type, body) => {
        fc.pre(bodyFault(type, body) === undefined);
        // Other methods of authentication end in login.ts, before pg throws.
        fc.pre(type !== 'R' || authenticationKind(body) !== 'other');
        expect(readByPg(serverMessage(type, body))).toBe(1);
      }),
      { numRuns: 5000 },
    );
  });

  test('finds every message that was cut short', () => {
    fc.assert(
      fc.property(wellFormed, fc.nat(), (message, place) => {
        const type = message.toString('latin1', 0, 1);
        const body = message.subarray(HEADER_BYTES);
        // A SASL message and an authentication code end where the frame ends.
        fc.pre(body.length > 0 && type !== 'R');
        expect(bodyFault(type, body.subarray(0, place % body.length))).toBeDefined();
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['an error without its end', 'E', Buffer.from('SFATAL\0C28000\0Mno\0')],
    ['an error whose last field has no end', 'E', Buffer.from('SFATAL\0Mno')],
    ['an empty error', 'E', Buffer.alloc(0)],
    ['a notice without its end', 'N', Buffer.from('Mhello')],
    ['a row of -1 values', 'D', Buffer.from([0xff, 0xff])],
    ['a row with a value of length -2', 'D', Buffer.from([0, 1, 0xff, 0xff, 0xff, 0xfe])],
    ['a row with a value longer than the row', 'D', Buffer.from([0, 1, 0x7f, 0xff, 0xff, 0xff])],
    ['a row of more values than it holds', 'D', Buffer.from([0x7f, 0xff, 0xff, 0xff, 0xff, 0xff])],
    ['a description of -1 columns', 'T', Buffer.from([0xff, 0xff])],
    ['a description cut in a column', 'T', Buffer.from([0, 1, 0x61, 0, 0, 0])],
    ['parameters of -1', 't', Buffer.from([0x80, 0])],
    ['a parameter status without its value', 'S', Buffer.from('server_version\0')],
    ['a command without its end', 'C', Buffer.from('SELECT 1')],
    ['a key of seven bytes', 'K', Buffer.alloc(7)],
    ['a ready without its status', 'Z', Buffer.alloc(0)],
    ['an authentication of three bytes', 'R', Buffer.alloc(3)],
    ['an MD5 request without its salt', 'R', int32(5)],
    ['mechanisms without their end', 'R', Buffer.concat([int32(10), Buffer.from('SCRAM-SHA-256\0')])],
  ])('refuses %s', (_, type, body) => {
    expect(bodyFault(type, body)).toBeDefined();
  });

  test('lets an error with all its fields pass', () => {
    expect(faultOf(errorResponse({ S: 'FATAL', V: 'FATAL', C: '28P01', M: 'no', R: 'auth_failed' }))).toBeUndefined();
  });
});

describe('headerFault', () => {
  test.each(EXPECTED_TYPES)('takes a message of type %s', (type) => {
    expect(headerFault(type, 4, false)).toBeUndefined();
    expect(headerFault(type, 4, true)).toBeUndefined();
  });

  test('refuses every other type', () => {
    for (let byte = 0; byte < 256; byte += 1) {
      const type = String.fromCharCode(byte);
      if (!EXPECTED_TYPES.includes(type)) expect([byte, typeof headerFault(type, 8, true)]).toEqual([byte, 'string']);
    }
  });

  test.each([0, 1, 3])('refuses the length %i', (length) => {
    expect(headerFault('E', length, true)).toBeDefined();
  });

  test('lets no message of a login be large but those in words', () => {
    expect(headerFault('R', 1_000_000, false)).toBeDefined();
    expect(headerFault('S', 1_000_000, false)).toBeDefined();
    expect(headerFault('E', 1_000_000, false)).toBeUndefined();
    expect(headerFault('N', 1_000_000, false)).toBeUndefined();
  });

  test('lets rows be large, within limits', () => {
    expect(headerFault('D', 1_000_000, true)).toBeUndefined();
    expect(headerFault('D', 100_000_000, true)).toBeDefined();
    expect(headerFault('E', 0xffff_ffff, true)).toBeDefined();
  });
});

describe('authenticationKind', () => {
  test.each([
    [0, 'ok'],
    [3, 'cleartext'],
    [5, 'md5'],
    [10, 'sasl'],
    [11, 'sasl-continue'],
    [12, 'sasl-final'],
    [2, 'other'],
    [7, 'other'],
    [9, 'other'],
    [-1, 'other'],
  ])('%i is %s', (code, kind) => {
    expect(authenticationKind(int32(code))).toBe(kind);
  });

  test('of a frame too short to tell', () => {
    expect(authenticationKind(Buffer.alloc(3))).toBeUndefined();
  });
});

describe('saslMechanisms', () => {
  test('are those of the request', () => {
    const request = Buffer.concat([int32(10), Buffer.from('SCRAM-SHA-256-PLUS\0SCRAM-SHA-256\0\0')]);
    expect(saslMechanisms(request)).toEqual(['SCRAM-SHA-256-PLUS', 'SCRAM-SHA-256']);
  });

  test.each([int32(0), int32(11), Buffer.alloc(2)])('are none of another message', (body) => {
    expect(saslMechanisms(body)).toEqual([]);
  });
});
