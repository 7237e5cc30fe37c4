/** The profiles of consumers, by name. */
import type { ConsumerProfile } from '../../consumer.js';
import { nearest } from '../../nearest.js';
import type { Provided } from '../provided.js';
import { wrong } from '../provided.js';
import { airbyte } from './airbyte.js';
import { awsDms } from './aws-dms.js';
import { datastream } from './datastream.js';
import { dbconvertStreams } from './dbconvert-streams.js';
import { debezium } from './debezium.js';
import { estuary } from './estuary.js';
import { fivetran } from './fivetran.js';
import { generic } from './generic.js';
import { materialize } from './materialize.js';
import { nativeSubscription } from './native-subscription.js';
import { peerdb } from './peerdb.js';
import { risingwave } from './risingwave.js';
import { sequin } from './sequin.js';
import { supabaseEtl } from './supabase-etl.js';

/** In the order they are documented in. */
export const CONSUMERS: readonly ConsumerProfile[] = [
  generic,
  dbconvertStreams,
  debezium,
  awsDms,
  airbyte,
  peerdb,
  fivetran,
  estuary,
  datastream,
  materialize,
  risingwave,
  sequin,
  supabaseEtl,
  nativeSubscription,
];

/** The profile of that name. */
export function profileFrom(provided: Provided): ConsumerProfile {
  const profile = CONSUMERS.find(({ name }) => name === provided.text);
  if (profile === undefined) {
    const names = CONSUMERS.map(({ name }) => name);
    throw wrong(provided, `is not one of ${names.join(', ')}`, nearest(provided.text, names));
  }
  return profile;
}
