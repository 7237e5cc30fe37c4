import type { Rule } from '../rule.js';
import { connectionHeadroom } from './connection-headroom.js';
import { directConnection } from './direct-connection.js';
import { hostReachable } from './host-reachable.js';
import { login } from './login.js';
import { replicationConnection } from './replication-connection.js';
import { singleServer } from './single-server.js';
import { tlsCertificateExpiry } from './tls-certificate-expiry.js';
import { tlsCommonName } from './tls-common-name.js';
import { tlsSession } from './tls-session.js';
import { tlsTrusted } from './tls-trusted.js';

/** The group's rules, in the order of the report. */
export const connectionRules: readonly Rule[] = [
  hostReachable,
  tlsTrusted,
  tlsCertificateExpiry,
  tlsCommonName,
  tlsSession,
  login,
  directConnection,
  replicationConnection,
  singleServer,
  connectionHeadroom,
];
