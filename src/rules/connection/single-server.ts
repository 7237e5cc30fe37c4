import { remedy } from '../../remedies/intents.js';
import type { ProbeSession } from '../../facts/index.js';
import { fail, pass, rule } from '../rule.js';
import { hostAndPort } from '../shared/hosts.js';
import { code } from '../shared/wording.js';

export const singleServer = rule({
  id: 'single-server',
  group: 'connection',
  title: 'All connections reach the same server',
  severities: ['warning'],
  applies: ({ probe }) => (probe === 'none' ? 'with `probe: none` there is only one connection' : undefined),
  needs: ['session', 'probeSession'],
  judge({ session, probeSession }, { connection }) {
    const evidence = {
      session: described(session),
      replication_connection: described(probeSession),
      started_at: [session.startedAt, probeSession.startedAt],
    };
    return session.startedAt === probeSession.startedAt
      ? pass({ evidence })
      : fail('warning', {
          message: `two connections to ${code(hostAndPort(connection.host, connection.port))} reached different servers, started at ${session.startedAt} and ${probeSession.startedAt}`,
          meaning: `A slot exists on one server only: the pipeline does not find it when its next connection reaches another one${
            session.inRecovery || probeSession.inRecovery ? '. At least one of the two is a standby' : ''
          }. In this report, one line may be about one server and the next about the other.`,
          evidence,
          about: 'host',
          remedy: remedy(
            'Use an address that always leads to the primary',
            {
              kind: 'set-option',
              option: 'host',
              lead: "Use the server's own address or, on Aurora, the cluster's writer endpoint, for the check and for the pipeline. A reader or custom endpoint, a DNS name with several addresses, and a load balancer in front of several servers distribute the connections among them.",
            },
            { kind: 'person-decides', text: 'If the server was restarted or failed over during this run, run the job again.' },
          ),
        });
  },
});

function described({ serverAddress, serverPort, inRecovery }: ProbeSession): string {
  const where = serverAddress === null ? 'unknown address' : hostAndPort(serverAddress, serverPort ?? 5432);
  return `${where}, ${inRecovery ? 'standby' : 'primary'}`;
}
