/** What every platform defines: how to carry out the intents that differ between platforms. */
import type { Role, Settings } from '../../facts/index.js';
import type { FixStep, PlatformName } from '../../result.js';
import type { ConnectionTarget } from '../../target.js';
import type { SetParameter } from '../intents.js';

/** What a remedy depends on, as far as it was seen. */
export interface Ground {
  readonly platform: PlatformName;
  /** The server's major version; undefined when nobody logged in. */
  readonly major: number | undefined;
  readonly settings: Settings | undefined;
  readonly connection: ConnectionTarget | undefined;
}

/** One means of changing the server's configuration. */
export interface Way {
  /** What a variant made by it is called; if left out, the kind of its steps names it. */
  readonly label?: string;
  /** When to use it instead of the recommended one: half a sentence. */
  readonly because?: string;
  setParameter(intent: SetParameter): readonly FixStep[];
  /** `settings`: as they are, where they were read. */
  enableLogicalDecoding(settings: Settings | undefined): readonly FixStep[];
}

/** How one platform carries them out. */
export interface Platform {
  /** Alternative means, the recommended one first. */
  readonly ways: readonly [Way, ...Way[]];
  restart(): FixStep;
  grantReplication(role: Role, ground: Ground): readonly FixStep[];
  /** `record`: an entry of pg_hba.conf. */
  admitInHba(record: string): readonly FixStep[];
}
