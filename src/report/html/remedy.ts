/** What to do about a finding: its ways, and their steps, each command alone so that it can be copied. */
import { html, prose, type Html } from '../../neutralise/html.js';
import { hidesCharacters } from '../../neutralise/visible.js';
import type { FixStep, FixVariant } from '../../result.js';
import { grouped, type Finding } from '../shared/digest.js';
import { disruptionText } from '../shared/disruption.js';
import { stepsTogether, type OrderedStep } from '../shared/steps.js';
import { asSentence, capitalized } from '../shared/words.js';

/** Objects of one finding whose steps are shown; fixes.sql has them all. */
const MOST_FIXED = 10;
/** A longer command is not cut, but left to the files. */
const LONGEST_COMMAND = 8000;

export function remedy(finding: Finding): Html | undefined {
  const fixes = finding.results.slice(0, MOST_FIXED).flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
  const advices = [...grouped(fixes, ({ summary }) => summary)].map(([summary, same]) => {
    const labels = [...new Set(same[0].variants.map(({ label }) => label))];
    const ways = labels.map((label) => same.flatMap(({ variants }) => variants.filter((variant) => variant.label === label)));
    return html`<p class="advice">${prose(asSentence(summary))}</p>${ways.map((way, index) => variantBlock(finding, way, index, ways.length))}`;
  });
  const left = finding.results.length > MOST_FIXED ? html`<p class="meta">The steps for all of them are in <code>fixes.sql</code>.</p>` : undefined;
  return advices.length === 0 ? undefined : html`<div class="fix">${advices}${left}</div>`;
}

function variantBlock(finding: Finding, variants: readonly FixVariant[], index: number, all: number): Html {
  const steps = stepsTogether(finding, variants);
  const list = steps.length === 0 ? html`` : html`<ol class="steps">${steps.map(stepItem)}</ol>`;
  const [first] = variants;
  if (all === 1 || first === undefined) {
    return list;
  }
  const title = html`Option ${String.fromCharCode(65 + (index % 26))}${index === 0 ? ' (recommended)' : ''}: ${first.label}${first.because === undefined ? undefined : html`, ${prose(first.because)}`}`;
  return index === 0 ? html`<p class="option">${title}</p>${list}` : html`<details><summary>${title}</summary>${list}</details>`;
}

function stepItem({ step, leads }: OrderedStep): Html {
  const { destructive, disruption } = step;
  const effect = disruptionText(disruption, true);
  return html`<li>${leads.map((lead) => html`<p>${prose(asSentence(lead))}</p>`)}${destructive === undefined ? undefined : html`<p class="destructive"><strong>Destructive: decide before running.</strong> ${prose(capitalized(asSentence(destructive)))}</p>`}${effect === undefined ? undefined : html`<p class="meta">${prose(effect)}</p>`}${command(step)}${runBy(step)}</li>`;
}

function runBy({ database, runAs, kind }: FixStep): Html | undefined {
  const where = [...(kind === 'sql' && database !== undefined ? [`in database \`${database}\``] : []), ...(runAs === undefined ? [] : [`as ${runAs}`])];
  return where.length === 0 ? undefined : html`<p class="meta">${prose(kind === 'text' ? `By ${runAs ?? ''}` : `Run ${where.join(', ')}`)}</p>`;
}

function command({ kind, text }: FixStep): Html {
  if (kind === 'text') {
    return html`<p>${prose(capitalized(asSentence(text)))}</p>`;
  }
  if (text.length > LONGEST_COMMAND) {
    return html`<p>The command has ${text.length} characters: see <code>report.json</code>.</p>`;
  }
  // What is shown is then not what has to be run.
  return hidesCharacters(text)
    ? html`<pre><code>${text}</code></pre><p class="meta">It contains characters that cannot be shown, written here as escapes: take it from <code>report.json</code>.</p>`
    : html`<div class="copy"><pre><code>${text}</code></pre></div>`;
}
