/** The report of a target that could not be judged at all. */
import type { Location, TargetReport } from '../result.js';

/** `consumer`: name of the profile; `error`: why it could not be judged; `location`: where the configuration file asks for what is missing. */
export function unjudged(name: string, consumer: string, error: string, location?: Location): TargetReport {
  return {
    name,
    verdict: 'error',
    planes: [],
    server: null,
    inventory: { slots: null, publications: null, subscriptions: null, walsenders: null },
    consumer,
    tablesNamed: false,
    results: [],
    off: [],
    measured: null,
    error,
    ...(location === undefined ? {} : { location }),
  };
}
