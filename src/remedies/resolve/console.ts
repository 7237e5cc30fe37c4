/** What services have in common that are configured on a page of their console, by a person. */
import type { Disruption, FixStep } from '../../result.js';
import type { SetParameter } from '../intents.js';
import type { Way } from './platform.js';
import { configurationText, RESTARTS } from './steps.js';

/** A way through the service's console. `settingText`: where its page is, as a whole sentence. */
export function consoleWay(settingText: (intent: SetParameter) => string, enableLogicalDecoding: Way['enableLogicalDecoding']): Way {
  return {
    label: 'Console',
    setParameter: (intent) => [configurationText([intent.lead, settingText(intent)].filter((text) => text !== undefined).join(' '), disruptionOf(intent))],
    enableLogicalDecoding,
  };
}

function disruptionOf({ takesEffect }: SetParameter): Disruption {
  return takesEffect === 'restart' ? RESTARTS : { kind: 'none' };
}

/** A restart that has no command. */
export function restartInConsole(text: string): FixStep {
  return { kind: 'text', text, phase: 'restart', disruption: RESTARTS };
}
