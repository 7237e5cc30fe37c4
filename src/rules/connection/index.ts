import type { Rule } from '../rule.js';
import { directConnection } from './direct-connection.js';
import { hostReachable } from './host-reachable.js';
import { login } from './login.js';
import { replicationConnection } from './replication-connection.js';
import { tlsTrusted } from './tls-trusted.js';

/** The group's rules, in the order of the report. */
export const connectionRules: readonly Rule[] = [hostReachable, tlsTrusted, directConnection, login, replicationConnection];
