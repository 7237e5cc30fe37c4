import { isVerified } from '../../consumer.js';
import { valueOf, type Slot, type TemporarySlot } from '../../facts/index.js';
import { advice, choice, type Remedy } from '../../remedies/intents.js';
import type { Target } from '../../target.js';
import { said, saidInEvidence } from '../shared/said.js';
import { code, sentence } from '../shared/wording.js';
import { fail, pass, rule, unknown } from '../rule.js';

/** Part of PostgreSQL since 10. */
const BUILT_IN = 'pgoutput';
/** undefined_file. */
const NO_SUCH_LIBRARY = '58P01';

type Severity = 'error' | 'warning';

/** What is not known of the product is no ground for an error, and neither is what every server has. */
function worst({ consumer }: Target): Severity {
  return consumer.plugins.value[0] !== BUILT_IN && isVerified(consumer.plugins) ? 'error' : 'warning';
}

export const outputPlugin = rule({
  id: 'output-plugin',
  group: 'server',
  title: "The server has the consumer's output plugin",
  severities: (target): readonly [Severity, ...Severity[]] => (worst(target) === 'error' ? ['error', 'warning'] : ['warning']),
  needs: ['version'],
  uses: ['slots', 'temporarySlot'],
  judge({ slots, temporarySlot }, target) {
    const { consumer } = target;
    const [plugin] = consumer.plugins.value;
    const evidence = { plugin, proof: proofOf(plugin, valueOf(slots) ?? [], valueOf(temporarySlot)) };
    if (evidence.proof !== null) {
      return pass({ evidence });
    }
    const probed = valueOf(temporarySlot);
    if (probed?.outcome === 'refused' && probed.error.code === NO_SUCH_LIBRARY) {
      return fail(worst(target), {
        message: `the server cannot load the output plugin ${code(plugin)}: ${said(probed.error)}`,
        meaning: `${sentence(consumer.product)} creates its slot with this plugin, so it cannot start.`,
        evidence: { plugin, sqlstate: probed.error.code, server_says: saidInEvidence(probed.error) },
        remedy: useAnother(plugin, consumer.plugins.value),
      });
    }
    return unknown({
      message: `could not check: no catalog shows whether the output plugin ${code(plugin)} is installed; set \`probe\` to \`slot\` to try it`,
      evidence: { plugin },
    });
  },
});

/** What shows that the plugin can be loaded; null when nothing does. */
function proofOf(plugin: string, slots: readonly Slot[], probed: TemporarySlot | undefined): string | null {
  if (plugin === BUILT_IN) {
    return 'part of PostgreSQL';
  }
  if (probed?.outcome === 'created') {
    return 'temporary slot';
  }
  const slot = slots.find((one) => one.plugin === plugin);
  return slot === undefined ? null : `slot ${slot.name}`;
}

function useAnother(plugin: string, plugins: readonly string[]): Remedy {
  const install = `Managed services offer a fixed list of output plugins. On a self-managed server, install the package that contains ${code(plugin)}.`;
  const summary = `Install the output plugin ${code(plugin)} on the server`;
  const others = plugins.filter((one) => one !== plugin);
  return others.length === 0
    ? advice(summary, install)
    : choice(
        `${summary}, or let the consumer use another one`,
        { label: 'Install the plugin', intents: [{ kind: 'person-decides', text: install }] },
        {
          label: 'Use another plugin',
          because: 'nothing has to be installed',
          intents: [{ kind: 'person-decides', text: `Configure the consumer to use ${others.map(code).join(' or ')}.` }],
        },
      );
}
