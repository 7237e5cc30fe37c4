import { severityOf } from '../../consumer.js';
import { settingObject } from '../../objects.js';
import { advice } from '../../remedies/intents.js';
import type { Target } from '../../target.js';
import { named } from '../shared/wording.js';
import { fail, pass, rule, skip } from '../rule.js';

type Severity = 'error' | 'warning' | 'notice';

export const serverEncoding = rule({
  id: 'server-encoding',
  group: 'server',
  title: 'The encoding of the database can be converted to what the consumer reads',
  severities: ({ consumer }: Target): readonly [Severity, ...Severity[]] =>
    consumer.serverEncoding !== undefined && severityOf(consumer.serverEncoding) === 'error' ? ['error', 'warning', 'notice'] : ['warning', 'notice'],
  needs: ['settings', 'session'],
  judge({ settings, session }, { consumer }) {
    const object = settingObject('server_encoding');
    const encoding = settings['server_encoding']?.value;
    if (encoding === undefined) {
      return skip('this server does not show the encoding of its databases');
    }
    const evidence = { server_encoding: encoding, client_encoding: consumer.clientEncoding.value };
    const need = consumer.serverEncoding;
    const database = named(session.database);
    if (need !== undefined && encoding !== need.value) {
      return fail(severityOf(need), {
        object,
        message: `database ${database} has the encoding ${encoding}; ${consumer.product} requires ${need.value}`,
        meaning: need.unmet,
        evidence,
        remedy: advice(`Move the tables to a database with the encoding ${need.value}`, DUMP),
      });
    }
    return encoding === 'SQL_ASCII'
      ? fail('warning', {
          object,
          message: `database ${database} has the encoding SQL_ASCII, which accepts any bytes`,
          meaning: 'The server sends text as it is stored. The first value or name that is not valid UTF-8 stops a consumer that reads UTF-8.',
          evidence,
          remedy: advice('Find the values that are not valid UTF-8, and move the tables to a database with the encoding UTF8', DUMP),
        })
      : pass({ object, evidence });
  },
});

const DUMP =
  'The encoding of a database cannot be changed. Dump the database in the encoding that its text really has (`pg_dump --encoding`), correct what cannot be converted, and restore the dump into a new database.';
