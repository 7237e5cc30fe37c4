/** The certificates states are about. */
import type { Certificate } from '../support/certificates.js';
import { authority, daysFromNow } from '../support/certificates.js';
import type { ServerTls } from '../support/postgres.js';
import type { Pem, Presented } from './state.js';

/** Everything of TLS that states use, made once. */
export interface Credentials {
  readonly pem: Pem;
  readonly presented: Readonly<Record<Presented, ServerTls>>;
}

/** A PKI for all servers. */
export async function credentials(): Promise<Credentials> {
  const [root, stranger, expiringStranger] = await Promise.all([
    authority(),
    authority(),
    authority({ from: daysFromNow(-300), to: daysFromNow(5) }),
  ]);
  const intermediate = await root.intermediate();
  const right = await intermediate.server();
  const [elsewhere, expired, expiring, commonName, client] = await Promise.all([
    intermediate.server({ hosts: ['db.example'] }),
    intermediate.server({ from: daysFromNow(-30), to: daysFromNow(-1) }),
    intermediate.server({ from: daysFromNow(-355), to: daysFromNow(10) }),
    intermediate.server({ name: 'localhost', hosts: [] }),
    intermediate.client({ name: 'cdc' }),
  ]);
  const served = (cert: string, { key }: Certificate): ServerTls => ({ cert, key, ca: root.cert });
  return {
    pem: { root: root.cert, stranger: stranger.cert, expiringStranger: expiringStranger.cert, client: { certificate: client.chain, key: client.key } },
    presented: {
      right: served(right.chain, right),
      elsewhere: served(elsewhere.chain, elsewhere),
      expired: served(expired.chain, expired),
      incomplete: served(right.cert, right),
      expiring: served(expiring.chain, expiring),
      'common-name': served(commonName.chain, commonName),
    },
  };
}
