import { isVerified, severityOf } from '../../consumer.js';
import type { Partitioning, Publication, PublishedElsewhere } from '../../facts/index.js';
import { quoteIdentifier } from '../../neutralise/sql.js';
import { publicationObject, qualifiedName, tableObject } from '../../objects.js';
import { advice, choice, remedy, type Alternative, type Intent, type Remedy } from '../../remedies/intents.js';
import { SEVERITIES, type Severity } from '../../result.js';
import type { DatabaseTarget, Target } from '../../target.js';
import { absence, MEMBERSHIP_OWNER, publicationOwner, VIA_ROOT } from '../shared/planned-publication.js';
import { ROOTS_SINCE } from '../shared/publishing.js';
import { counted, firstOf, named, sentence, table } from '../shared/wording.js';
import { fail, pass, rule, skip, type Outcome } from '../rule.js';

export const publicationPartitionRoot = rule({
  id: 'publication-partition-root',
  group: 'publications',
  title: 'Changes of partitions are published under the name that the consumer expects',
  severities: (target) => {
    const [first = 'notice', ...others] = SEVERITIES.filter((severity) => severitiesOf(target).includes(severity));
    return [first, ...others];
  },
  applies: (target) =>
    severitiesOf(target).length === 0 ? `${sentence(target.consumer.product)} accepts changes of partitions under either name` : undefined,
  needs: ['publication', 'partitioning', 'version'],
  judge({ publication, partitioning, version }, target) {
    if (publication === null && target.autocreate === 'disabled') {
      return skip(absence(target));
    }
    const around: Around = { publication, major: version.major, target };
    const against = againstTheNeed(partitioning, around);
    // What is refused for want of the option is not dropped for the same want.
    const isRefused = against.length > 0 && !isViaRoot(around);
    const lost = isRefused ? [] : partitioning.elsewhere.map((one) => judgeTable(one, around));
    const seen = publication === null ? {} : { object: publicationObject(publication.name) };
    return [...against, ...lost].length === 0
      ? pass({ ...seen, evidence: { publish_via_partition_root: isViaRoot(around) } })
      : { outcomes: [...against, ...lost], total: against.length + (isRefused ? 0 : partitioning.elsewhereCount) };
  },
});

interface Around {
  /** Null when the consumer is to make it. */
  readonly publication: Publication | null;
  readonly major: number;
  readonly target: DatabaseTarget;
}

function severitiesOf(target: Target): readonly Severity[] {
  const { viaRoot } = target.consumer;
  return [...(viaRoot === undefined ? [] : [severityOf(viaRoot)]), ...(goesByName(target) ? [severityOfLoss(target)] : [])];
}

function goesByName({ consumer }: Target): boolean {
  return consumer.filtersBy.value === 'published-name';
}

function severityOfLoss({ consumer }: Target): Severity {
  return isVerified(consumer.filtersBy) ? 'error' : 'warning';
}

function isViaRoot({ publication, major, target }: Around): boolean {
  return publication === null ? major >= ROOTS_SINCE && target.consumer.publication.value.viaRoot === true : publication.viaRoot;
}

/** What the product says it needs, of a publication that has partitioned tables in scope. */
function againstTheNeed({ captured, capturedCount }: Partitioning, around: Around): readonly Outcome[] {
  const { publication, target } = around;
  const need = target.consumer.viaRoot;
  // What the product makes itself is as it wants it.
  if (need === undefined || publication === null || capturedCount === 0 || need.value === publication.viaRoot) {
    return [];
  }
  return [
    fail(severityOf(need), {
      object: publicationObject(publication.name),
      message: `${VIA_ROOT} is ${publication.viaRoot ? 'on' : 'off'} for publication ${named(publication.name)}, which contains ${counted(capturedCount, 'partitioned table')} (${firstOf(captured, capturedCount)})`,
      meaning: need.unmet,
      evidence: { publish_via_partition_root: publication.viaRoot, needed: need.value, partitioned_tables: capturedCount },
      related: captured.map(tableObject),
      remedy: remedy(`Turn ${VIA_ROOT} ${need.value ? 'on' : 'off'}`, setViaRoot(publication, need.value)),
      about: 'publication',
    }),
  ];
}

function setViaRoot(publication: Publication, value: boolean): Intent {
  return {
    kind: 'run-sql',
    text: `ALTER PUBLICATION ${quoteIdentifier(publication.name)} SET (publish_via_partition_root = ${String(value)});`,
    phase: 'publications',
    disruption: { kind: 'none' },
    runAs: publicationOwner(publication),
    lead: `Every consumer of this publication then receives changes of partitions under the name of ${value ? 'the partitioned table' : 'the partition'}.`,
  };
}

/** A table that is captured, some or all of whose changes come under a name that is not. */
function judgeTable(one: PublishedElsewhere, around: Around): Outcome {
  const { names, lostCount, childrenCount } = one;
  const { product } = around.target.consumer;
  const others = names.filter((name) => qualifiedName(name) !== qualifiedName(one));
  return fail(severityOfLoss(around.target), {
    object: tableObject(one),
    message: `changes to ${table(one)} are published under ${others.length === 1 && lostCount === 1 ? 'a name' : 'names'} that \`tables\` does not contain (${firstOf(names, Math.max(names.length, isViaRoot(around) ? names.length : lostCount))})`,
    meaning: `${sentence(product)} recognizes a table by the name under which its changes are published: it copies ${table(one)} completely, and then drops these changes without a message.`,
    evidence: {
      publish_via_partition_root: isViaRoot(around),
      published_as: names.map(qualifiedName),
      tables_with_lost_changes: lostCount,
      ...(childrenCount === 0 ? {} : { children: childrenCount }),
    },
    related: names.map(tableObject),
    remedy: remedyFor(one, around),
    about: 'tables',
  });
}

function remedyFor(one: PublishedElsewhere, around: Around): Remedy {
  const { publication, major } = around;
  const byName: Alternative = {
    label: 'List the names',
    because: isViaRoot(around) ? 'the consumer is to capture the whole table' : 'the consumer stores each partition as a table of its own',
    intents: [
      {
        kind: 'set-option',
        option: 'tables',
        lead: `List ${firstOf(one.names, Math.max(one.names.length, one.lostCount))} in \`tables\` and in the configuration of the consumer.`,
      },
    ],
  };
  const summary = `Publish the changes under the name ${table(one)}, or list the names under which they are published`;
  // Tables that inherit are published under their own names whatever the option says.
  if (isViaRoot(around) || major < ROOTS_SINCE || one.childrenCount > 0) {
    return choice('List the names under which the changes are published', byName);
  }
  if (publication === null) {
    return advice(
      summary,
      `Create the publication before the consumer starts, with ${VIA_ROOT}, or have the consumer create it so if it has an option for that.`,
    );
  }
  return choice(
    summary,
    { label: 'Publish through the root', because: 'the consumer stores one table', intents: [...addRoot(one, publication), setViaRoot(publication, true)] },
    byName,
  );
}

/** The option changes the names only below a member. */
function addRoot(one: PublishedElsewhere, publication: Publication): readonly Intent[] {
  return one.published || publication.allTables
    ? []
    : [
        {
          kind: 'run-sql',
          text: `ALTER PUBLICATION ${quoteIdentifier(publication.name)} ADD TABLE ${qualifiedName(one)};`,
          phase: 'publications',
          disruption: { kind: 'none' },
          runAs: MEMBERSHIP_OWNER,
        },
      ];
}
