/** The report as JUnit XML (junit-10.xsd): a suite a target, a case a rule and object. */
import { objectText } from '../../objects.js';
import { forXml } from '../../neutralise/xml.js';
import type { Report, Result, TargetReport } from '../../result.js';
import { mistakesOf, runErrorText } from '../shared/verdict-sentence.js';
import { asSentence, problemOf } from '../shared/words.js';

/** An element with attributes and what is in it. */
function element(name: string, attributes: Readonly<Record<string, string | number>>, inner: readonly string[] = []): string {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${forXml(String(value))}"`)].join(' ');
  return inner.length === 0 ? `<${start}/>` : `<${start}>${inner.join('')}</${name}>`;
}

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

interface Case {
  readonly name: string;
  readonly classname: string;
  readonly outcome: 'passed' | 'failure' | 'error' | 'skipped';
  readonly content: readonly string[];
}

/** UTF-8, a suite a line. */
export function renderJunit(report: Report): string {
  const suites = [...report.targets.map(suiteOf), ...policySuite(report.results), ...runSuite(report)];
  const seconds = (report.durationMs / 1000).toFixed(3);
  const total = totals(suites.flatMap(({ cases }) => cases));
  const body = suites.map((suite) => `  ${suiteElement(suite, report.startedAt)}\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', { name: 'cdc-preflight', time: seconds, tests: total.tests, failures: total.failures, errors: total.errors }, [`\n${body}`])}\n`;
}

function suiteElement({ name, cases }: Suite, startedAt: string): string {
  const { tests, failures, errors, skipped } = totals(cases);
  const attributes = { name, tests, failures, errors, skipped, timestamp: startedAt.replace(/\.\d+Z$|Z$/, '') };
  return element(
    'testsuite',
    attributes,
    cases.map((one) => `\n    ${element('testcase', { name: one.name, classname: one.classname }, one.content)}`).concat('\n  '),
  );
}

function totals(cases: readonly Case[]): Readonly<Record<'tests' | 'failures' | 'errors' | 'skipped', number>> {
  const of = (wanted: Case['outcome']): number => cases.filter(({ outcome }) => outcome === wanted).length;
  return { tests: cases.length, failures: of('failure'), errors: of('error'), skipped: of('skipped') };
}

function suiteOf(target: TargetReport): Suite {
  return { name: target.name, cases: [...target.results.map((result) => caseOf(result, target.name)), ...inconclusive(target)] };
}

/** No target's name has a space in it. */
const POLICY = 'policy of the run';

/** What belongs to no target. */
function policySuite(results: readonly Result[]): readonly Suite[] {
  return results.length === 0 ? [] : [{ name: POLICY, cases: results.map((result) => caseOf(result, POLICY)) }];
}

const RUN = 'the run itself';

function runSuite({ error }: Report): readonly Suite[] {
  const mistakes = error === undefined ? [] : mistakesOf(error);
  const cases = mistakes.map((mistake) => errorCase('the run finished', RUN, asSentence(runErrorText(mistake))));
  return cases.length === 0 ? [] : [{ name: RUN, cases }];
}

/** A verdict `error` is red on its own, whatever the rules say. */
function inconclusive({ name, verdict, error }: TargetReport): readonly Case[] {
  return verdict === 'error' ? [errorCase('all checks could be completed', name, error ?? 'Some checks could not be completed, so nothing can be said of this target.')] : [];
}

function errorCase(name: string, classname: string, message: string): Case {
  return { name, classname, outcome: 'error', content: [element('error', { message, type: 'error' })] };
}

function caseOf(result: Result, suite: string): Case {
  const { rule, object, group } = result;
  const name = object === null ? rule : `${rule} (${objectText(object)})`;
  return { name, classname: `${suite}.${group}`, ...outcomeOf(result) };
}

function outcomeOf(result: Result): Pick<Case, 'outcome' | 'content'> {
  const { status, severity, waived, baseline, message } = result;
  switch (status) {
    case 'pass':
      return { outcome: 'passed', content: [] };
    case 'skip':
      return { outcome: 'skipped', content: [element('skipped', { message })] };
    case 'unknown':
      return { outcome: 'error', content: [element('error', { message, type: 'unknown' }, [forXml(detail(result))])] };
    case 'fail':
      if (waived !== undefined) {
        return passing(`waived until ${waived.until} (${waived.reason}): ${message}`);
      }
      if (baseline === 'known') {
        return passing(`known from the baseline: ${message}`);
      }
      return severity === 'error' ? { outcome: 'failure', content: [element('failure', { message, type: severity }, [forXml(detail(result))])] } : passing(`${severity}: ${detail(result)}`);
  }
}

function passing(text: string): Pick<Case, 'outcome' | 'content'> {
  return { outcome: 'passed', content: [element('system-out', {}, [forXml(text)])] };
}

/** Problem, meaning, what to do, and the commands of the recommended way. */
function detail(result: Result): string {
  const { meaning, fix, more } = result;
  return [
    asSentence(problemOf(result)),
    ...(more > 0 ? [`${String(more)} more objects are affected.`] : []),
    ...(meaning === undefined ? [] : [asSentence(meaning)]),
    ...(fix === undefined ? [] : [asSentence(fix.summary), ...(fix.variants[0]?.steps ?? []).map(({ text }) => text)]),
    result.docs,
  ].join('\n');
}
