import type { SetParameter } from '../intents.js';
import { consoleWay, restartInConsole } from './console.js';
import type { Platform } from './platform.js';
import { accessText, configurationText, giveReplication, RESTARTS } from './steps.js';

const ask = ({ name, value }: SetParameter): string =>
  `Ask Neon support to set \`${name}\` to \`${value}\`: a project cannot change it itself.`;

export const neon: Platform = {
  ways: [
    consoleWay(ask, () => [
      configurationText(
        "Enabling logical replication restarts all computes of the project, and cannot be reverted. Enable it on the Logical Replication page of the project's settings.",
        RESTARTS,
      ),
    ]),
  ],
  restart: () => [restartInConsole('Restart the compute in the Neon console. All sessions end.')],
  grantReplication: (role) => [giveReplication(role, 'a role that was created in the Neon console')],
  admitInHba: () => [
    accessText("Neon manages pg_hba.conf. It accepts only sessions with TLS; check the project's IP allow list for the client's address."),
  ],
};
