import type { Reality } from '../state.js';
import { streamOrders } from '../usual.js';

export const serverEncoding: Reality = {
  rule: 'server-encoding',
  states: [
    {
      name: 'a database without an encoding, and a row that is not UTF-8',
      verdict: 'warn',
      database: { name: 'bytes', encoding: 'SQL_ASCII' },
      finds: [{ rule: 'server-encoding', severity: 'warning', object: 'setting:server_encoding', evidence: { server_encoding: 'SQL_ASCII' } }],
      trials: [
        {
          does: 'stream',
          writes: [String.raw`INSERT INTO orders VALUES (2, E'\351')`],
          receives: [{ kind: 'insert', table: 'orders', values: { id: 2 } }],
          fails: { message: /invalid byte sequence for encoding "UTF8"/ },
        },
      ],
    },
    {
      name: 'a database in LATIN1 with text beyond ASCII',
      verdict: 'pass',
      database: { name: 'latin', encoding: 'LATIN1' },
      trials: [
        {
          does: 'stream',
          writes: ["INSERT INTO orders VALUES (2, 'café')"],
          receives: [{ kind: 'insert', table: 'orders', values: { id: 2, note: 'café' } }],
        },
      ],
    },
    { name: 'a database in UTF8', verdict: 'pass', trials: [streamOrders()] },
  ],
};
