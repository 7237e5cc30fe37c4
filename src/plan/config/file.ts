/** What a configuration file sets, with the place of every value. */
import type { WantedTag } from '../../discovery.js';
import type { Policy, Waiver } from '../../target.js';
import type { OptionName } from '../options.js';
import type { Provided } from '../provided.js';
import type { Sheet } from './sheet.js';

/** A value that an environment variable holds. */
export interface Reference {
  readonly variable: string;
  readonly option: OptionName;
  readonly origin: Provided['origin'];
}

/** What one part of the file sets. */
export type Layer = ReadonlyMap<OptionName, Provided | Reference>;

export interface ConfigTarget {
  readonly name: string;
  readonly layer: Layer;
  readonly policy: Policy;
  /** Of `rules`, where there is one. */
  readonly rulesOrigin?: Provided['origin'];
  readonly origin: Provided['origin'];
  /** What holds where neither the target nor `defaults` say anything else. */
  readonly usual?: Layer;
  /** Why it cannot be checked at all. */
  readonly problem?: string;
}

/** Databases that are found by their tags. */
export interface Discover {
  readonly tags: readonly WantedTag[];
  /** Each once; none where it is left to `aws-region` elsewhere. */
  readonly regions: readonly Provided[];
  /** Of the key. */
  readonly origin: Provided['origin'];
}

export interface ConfigFile {
  /** Relative to the workspace; undefined when it is outside. */
  readonly path: string | undefined;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly digest: string;
  readonly defaults: Layer;
  /** In the order of the file; none where all of them are found. */
  readonly targets: readonly ConfigTarget[];
  /** Absent where the file names all of its targets. */
  readonly discover?: Discover;
  /** What holds for the run. */
  readonly top: Layer;
  readonly policy: Policy;
  /** Of `rules` at the top, where there is one. */
  readonly rulesOrigin?: Provided['origin'];
  readonly waivers: readonly Waiver[];
  /** Adds a mistake for every waiver whose `target` is none of these names, and no glob. */
  readonly refuseUnknownTargets: (names: readonly string[]) => void;
  /** Path of an earlier report. */
  readonly baseline?: Provided;
  /** For what is found out later. */
  readonly sheet: Sheet;
}
