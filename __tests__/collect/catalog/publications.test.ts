import { afterAll, describe, expect, test } from '@jest/globals';
import { publications } from '../../../src/collect/catalog/publications.js';
import { ask } from '../../../src/collect/statement.js';
import { known } from '../../../src/facts/index.js';
import { target } from '../../rules/target.js';
import { majors, startServer, stopAll } from '../../support/postgres.js';

afterAll(stopAll);

describe.each(majors.map((major) => [major]))('publications on PostgreSQL %i', (major) => {
  test('a name in bytes that are not UTF-8 does not cost the others', async () => {
    const server = await startServer({ major });
    await server.sql(`CREATE DATABASE bytes ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0`);
    const database = 'bytes';
    await server.sql(
      `DO $$ BEGIN
         EXECUTE format('CREATE PUBLICATION %I', convert_from('\\x66ff'::bytea, 'SQL_ASCII'));
         EXECUTE format('CREATE PUBLICATION %I', convert_from('\\xc3b6'::bytea, 'SQL_ASCII'));
         CREATE PUBLICATION plain;
       END $$`,
      { database },
    );
    const client = await server.connect({ database, options: '-c search_path=pg_catalog -c client_encoding=UTF8' });
    const found = await ask(client, publications({ target: target({ publication: 'plain' }), major, announcedPid: null }));
    await client.end();
    expect(found).toEqual(known([expect.objectContaining({ name: 'plain' }), expect.objectContaining({ name: 'f\\377' }), expect.objectContaining({ name: 'ö' })]));
    await server.stop();
  });
});
