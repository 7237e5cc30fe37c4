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
  const [root, stranger] = await Promise.all([authority(), authority()]);
  const intermediate = await root.intermediate();
  const right = await intermediate.server();
  const [elsewhere, expired, client] = await Promise.all([
    intermediate.server({ hosts: ['db.example'] }),
    intermediate.server({ from: daysFromNow(-30), to: daysFromNow(-1) }),
    intermediate.client({ name: 'cdc' }),
  ]);
  const served = (cert: string, { key }: Certificate): ServerTls => ({ cert, key, ca: root.cert });
  return {
    pem: { root: root.cert, stranger: stranger.cert, client: { certificate: client.chain, key: client.key } },
    presented: {
      right: served(right.chain, right),
      elsewhere: served(elsewhere.chain, elsewhere),
      expired: served(expired.chain, expired),
      incomplete: served(right.cert, right),
    },
  };
}
