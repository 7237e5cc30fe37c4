/** Targets by groups of rules: where to look first. */
import { html, type Html } from '../../neutralise/html.js';
import { GROUPS, VERDICTS, type Report, type TargetReport } from '../../result.js';
import { digestOf } from '../shared/digest.js';
import { GROUP_NAMES } from '../shared/groups.js';

type State = 'fail' | 'error' | 'warn' | 'pass' | 'none';

/** Signs differ in shape, not only in color. */
const STATES: Readonly<Record<State, readonly [sign: string, words: string]>> = {
  fail: ['✕', 'problems'],
  error: ['?', 'inconclusive'],
  warn: ['!', 'warnings'],
  pass: ['✓', 'passed'],
  none: ['·', 'not checked'],
};

/** The worst first; the links are to the targets in the order of the report. */
export function matrix({ targets }: Report): Html {
  const seen = targets.map((target, index) => ({ target, index, states: statesOf(target) }));
  const groups = GROUPS.filter((group) => seen.some(({ states }) => states.has(group)));
  const rows = [...seen].sort((a, b) => VERDICTS.indexOf(a.target.verdict) - VERDICTS.indexOf(b.target.verdict));
  return html`<section class="overview"><h2>Targets</h2><div class="wide tall" role="region" aria-label="Targets and groups of rules" tabindex="0"><table class="matrix"><thead><tr><th scope="col">Target</th><th scope="col">Verdict</th>${groups.map((group) => html`<th scope="col">${GROUP_NAMES[group]}</th>`)}</tr></thead><tbody>
${rows.map(({ target, index, states }) => html`<tr data-target="${target.name}"><th scope="row"><a href="#target-${index}">${target.name}</a></th>${cell(target.verdict, target.verdict)}${groups.map((group) => cell(states.get(group) ?? 'none'))}</tr>
`)}</tbody></table></div></section>
`;
}

function cell(state: State, word?: string): Html {
  const [sign, words] = STATES[state];
  return word === undefined ? html`<td class="${state}"><span role="img" aria-label="${words}" title="${words}">${sign}</span></td>` : html`<td class="${state}"><span aria-hidden="true">${sign}</span> ${word}</td>`;
}

/** Of each group the worst; a group that holds nothing but skipped rules is not there. */
function statesOf(target: TargetReport): ReadonlyMap<string, State> {
  const { problems, warnings, unsettled, broken } = digestOf(target);
  const states = new Map<string, State>();
  const mark = (state: State, groups: readonly string[]): void => {
    groups.filter((group) => !states.has(group)).forEach((group) => states.set(group, state));
  };
  mark('fail', problems.map(({ first }) => first.group));
  mark('error', broken.map(({ group }) => group));
  mark('warn', [...warnings, ...unsettled].map(({ first }) => first.group));
  mark('pass', target.results.filter(({ status }) => status !== 'skip').map(({ group }) => group));
  return states;
}
