/** The SDK's clients, made once a conversation: one region, one source of credentials, one set of limits. */
import type { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import type { EC2Client } from '@aws-sdk/client-ec2';
import { RDSClient } from '@aws-sdk/client-rds';
import type { ControlPlaneTarget } from '../../target.js';
import { credentialChain } from './credential-chain.js';

export interface AwsClients {
  readonly rds: RDSClient;
  /** Loaded with the first call. */
  readonly ec2: () => Promise<EC2Client>;
  /** Loaded with the first call. */
  readonly cloudwatch: () => Promise<CloudWatchClient>;
  /** From the first source of the SDK's default chain that has any; instance metadata is the last. */
  readonly credentials: () => Promise<Secrets>;
  /** Closes what is still open of their connections. */
  readonly close: () => void;
}

/** What must not be written anywhere. */
export interface Secrets {
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** Opens nothing yet. */
export function awsClients({ region, callTimeoutMs }: Pick<ControlPlaneTarget, 'region' | 'callTimeoutMs'>): AwsClients {
  const { shared, credentials } = credentialChain(region, callTimeoutMs);
  const options = { ...shared, credentials };
  const opened: { destroy(): void }[] = [];
  const opening = <C extends { destroy(): void }>(client: C): C => {
    opened.push(client);
    return client;
  };
  return {
    rds: opening(new RDSClient(options)),
    ec2: once(async () => opening(new (await import('@aws-sdk/client-ec2')).EC2Client(options))),
    cloudwatch: once(async () => opening(new (await import('@aws-sdk/client-cloudwatch')).CloudWatchClient(options))),
    credentials,
    close: () => {
      opened.forEach((client) => {
        client.destroy();
      });
    },
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
