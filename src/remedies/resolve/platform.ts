/** What every platform defines: how to carry out the intents that differ between platforms. */
import type { Role, Settings } from '../../facts/index.js';
import type { FixStep, PlatformName } from '../../result.js';
import type { ConnectionTarget } from '../../target.js';
import type { AdmitRange, ModifyAws, SetParameter } from '../intents.js';

/** What a remedy depends on, as far as it was seen. */
export interface Ground {
  readonly platform: PlatformName;
  /** The server's major version; undefined when nobody logged in. */
  readonly major: number | undefined;
  readonly settings: Settings | undefined;
  readonly connection: ConnectionTarget | undefined;
  /** Undefined where AWS's API was not asked, or gave no answer. */
  readonly aws?: AwsNames | undefined;
}

/** What AWS calls the things that commands name. */
export interface AwsNames {
  readonly region: string;
  /** A cluster of Aurora, a Multi-AZ DB cluster, or an instance that belongs to no cluster. */
  readonly topology: 'aurora' | 'multi-az-cluster' | 'instance';
  /** Of the cluster, or of the instance. */
  readonly identifier: string;
  /** The instance that a reboot is for: the cluster's writer, or the one instance; undefined where nobody said which it is. */
  readonly writer: string | undefined;
  /** Its name; a default one is called `default.` and its family. */
  readonly parameterGroup: string | undefined;
  /** Modifications that wait, of the cluster or an instance of it, and restart it: by their names. */
  readonly pending?: readonly string[];
}

/** One means of changing the server's configuration. */
export interface Way {
  /** What a variant made by it is called; if left out, the kind of its steps names it. */
  readonly label?: string;
  /** When to use it instead of the recommended one: half a sentence. */
  readonly because?: string;
  setParameter(intent: SetParameter, ground: Ground): readonly FixStep[];
  /** `settings`: as they are, where they were read. */
  enableLogicalDecoding(settings: Settings | undefined, ground: Ground): readonly FixStep[];
  /** What only AWS has. */
  readonly aws?: AwsWay;
}

/** How one means changes what only AWS has. */
export interface AwsWay {
  modify(intent: ModifyAws, ground: Ground): readonly FixStep[];
  admitRange(intent: AdmitRange, ground: Ground): readonly FixStep[];
}

/** How one platform carries them out. */
export interface Platform {
  /** Alternative means, the recommended one first. */
  readonly ways: readonly [Way, ...Way[]];
  restart(ground: Ground): readonly FixStep[];
  grantReplication(role: Role, ground: Ground): readonly FixStep[];
  /** `record`: an entry of pg_hba.conf. */
  admitInHba(record: string): readonly FixStep[];
}
