/** The states of every profile, in the order of the profiles. */
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
import type { ProfileReality } from './profile.js';
import { risingwave } from './risingwave.js';
import { sequin } from './sequin.js';
import { supabaseEtl } from './supabase-etl.js';

export const profiles: readonly ProfileReality[] = [
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
