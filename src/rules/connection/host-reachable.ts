import type { Reach } from '../../facts.js';
import { advice } from '../../remedies/fix.js';
import type { Fix } from '../../result.js';
import { formatMs } from '../../units.js';
import { fail, pass, rule } from '../rule.js';

export const hostReachable = rule({
  id: 'host-reachable',
  title: 'The server can be reached from here',
  severities: ['error'],
  needs: ['reach'],
  immovable: true,
  judge({ reach }, { connection }) {
    const evidence = {
      host: connection.host,
      port: connection.port,
      ...(reach.address === undefined ? {} : { address: reach.address }),
      ...(reach.code === undefined ? {} : { code: reach.code }),
      attempts: reach.attempts.map((attempt) => `${attempt.address} ${attempt.code ?? 'connected'}`),
    };
    if (reach.outcome === 'connected') {
      return pass({ evidence });
    }
    const where = `${connection.host}:${String(connection.port)}`;
    return fail('error', { ...EXPLANATIONS[reach.outcome](where, formatMs(connection.connectTimeoutMs)), evidence });
  },
});

type Explain = (where: string, timeout: string) => { readonly message: string; readonly fix: Fix };

const EXPLANATIONS: Readonly<Record<Exclude<Reach['outcome'], 'connected'>, Explain>> = {
  unresolved: (where) => ({
    message: `${where}: the host name does not resolve to any address`,
    fix: advice(
      'Correct the host, or run where its name resolves',
      'Check the spelling of the host, and copy the endpoint from the service that runs the database.',
      'A name in a private zone resolves only inside its network: run the workflow on a runner there.',
    ),
  }),
  'resolver-failed': (where) => ({
    message: `${where}: the name server gave no answer`,
    fix: advice('Mend name resolution on the runner', 'Run again; if it stays, look at the DNS settings of the runner.'),
  }),
  refused: (where) => ({
    message: `${where}: the connection was refused, nothing listens on that port`,
    fix: advice(
      'Correct the port, or let the server listen',
      'Check the port, and that the server is running.',
      "On a self-managed server listen_addresses must name the address; 'localhost' alone refuses everybody else.",
    ),
  }),
  'no-answer': (where, timeout) => ({
    message: `${where}: no answer within ${timeout}`,
    fix: advice(
      'Open the way from the runner to the server',
      'A security group, firewall or network ACL that drops packets looks like this: allow the runner on that port.',
      'A server in a private network is not reached from a hosted runner: use one inside, or a tunnel.',
    ),
  }),
  'no-route': (where) => ({
    message: `${where}: this machine has no route to that address`,
    fix: advice(
      'Run where there is a route',
      'It is an address of a private network, or an IPv6 address and the runner has IPv4 only.',
    ),
  }),
  failed: (where) => ({
    message: `${where}: the connection could not be opened`,
    fix: advice('See the code in the evidence', 'Something between here and the server ended the connection at once.'),
  }),
};
