/** What the policy found, and what is gone since the baseline: of no target, so it stands before them. */
import { code, prose } from '../../neutralise/markdown.js';
import type { Block } from '../../neutralise/write-markdown.js';
import { SEVERITIES, type Gone, type Report, type Result, type Severity } from '../../result.js';
import { locationText } from '../shared/verdict-sentence.js';
import { asSentence, counted, problemOf } from '../shared/words.js';
import { bullets, details, heading, paragraph, ruleLink, strong, words, type Phrases } from './nodes.js';

const MOST_ROWS = 50;
const LONGEST = 240;
const SIGNS: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', notice: 'ℹ️' };

/** Waivers that need attention, worst first, each with its line. */
export function waiverBlocks({ results }: Report): readonly Block[] {
  const failed = SEVERITIES.flatMap((severity) => results.filter((result) => result.status === 'fail' && result.severity === severity));
  const left = failed.length - MOST_ROWS;
  const more = left > 0 ? [paragraph(words(`${counted(left, 'more finding')}: see `), code('report.json'), words('.'))] : [];
  return failed.length === 0 ? [] : [heading(4, words('Waivers')), bullets(failed.slice(0, MOST_ROWS).map(waiverPhrases)), ...more];
}

function waiverPhrases(result: Result): Phrases {
  const { severity, rule, docs, location, fix } = result;
  return [
    words(`${SIGNS[severity]} `),
    strong(...prose(problemOf(result), LONGEST)),
    words('. '),
    ...(fix === undefined ? [] : [...prose(asSentence(fix.summary), LONGEST), words(' ')]),
    ruleLink(rule, docs),
    ...(location === undefined ? [] : [words(' · '), code(locationText(location))]),
  ];
}

/** Failures that the baseline holds, and that are not there any more. */
export function goneBlocks({ gone = [] }: Report): readonly Block[] {
  const left = gone.length - MOST_ROWS;
  const more = left > 0 ? [paragraph(words(`${String(left)} more in `), code('report.json'), words('.'))] : [];
  const blocks = gone.length === 0 ? [] : [bullets(gone.slice(0, MOST_ROWS).map(gonePhrases)), ...more];
  return details(`Fixed since the baseline (${String(gone.length)})`, blocks);
}

function gonePhrases({ rule, target, message }: Gone): Phrases {
  return [code(target), words(': '), code(rule), words(': '), ...prose(message, LONGEST)];
}
