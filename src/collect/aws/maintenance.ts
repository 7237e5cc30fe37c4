/** Maintenance that waits for the cluster or its instances. */
import type { AwsMaintenanceAction } from '../../facts/index.js';
import type { Calls } from './call.js';
import { entries, text, timeMs } from './fields.js';
import { isOurs, type Named } from './named.js';

/** The region's list has only resources that something waits for, and takes one call for a cluster of any size. */
export async function describeMaintenance({ list }: Calls, named: Promise<Named>): Promise<readonly AwsMaintenanceAction[]> {
  const [resources, ours] = await Promise.all([
    list('rds:DescribePendingMaintenanceActions', {}, ({ PendingMaintenanceActions }) => PendingMaintenanceActions),
    named,
  ]);
  return resources
    .filter(({ ResourceIdentifier }) => isOurs(text(ResourceIdentifier), ours))
    .flatMap(({ ResourceIdentifier, PendingMaintenanceActionDetails }) =>
      entries(PendingMaintenanceActionDetails).flatMap((pending) => {
        const action = text(pending.Action);
        return action === null
          ? []
          : [
              {
                resource: text(ResourceIdentifier) ?? '',
                action,
                description: text(pending.Description),
                applyMs: timeMs(pending.CurrentApplyDate) ?? timeMs(pending.AutoAppliedAfterDate),
                forcedApplyMs: timeMs(pending.ForcedApplyDate),
                optInStatus: text(pending.OptInStatus),
              },
            ];
      }),
    );
}
