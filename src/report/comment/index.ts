/** The report as people discuss it: a comment on a pull request, and an issue. */
import type { Report } from '../../result.js';
import { writeMarkdown, type Block } from '../../neutralise/write-markdown.js';
import { renderSummary, type Scope } from '../summary/index.js';
import { heading, paragraph, small, words } from '../summary/nodes.js';

/** GitHub refuses a body that is longer, in characters. */
export const MOST_BODY_CHARACTERS = 65_536;

/** What a body says: there is something to fix; that is fixed; there was nothing to fix from the start. */
export type State = 'failing' | 'resolved' | 'ready';

/** What stands around the report. */
export interface Frame {
  /** An HTML comment: by it the body is found again. */
  readonly marker: string;
  readonly state: State;
  /** Address of the run's page. */
  readonly run?: string;
}

/** Marker, state, address of the run, and what is between them. */
const FRAME_BYTES = 2048;

/** Tried one after the other, until the body is short enough: the headings of many targets may take more room than there is. */
const MOST_TARGETS = [50, 20, 5, 1, 0];

/**
 * GitHub-flavored Markdown of at most MOST_BODY_CHARACTERS that begins with the marker. It mentions nobody, closes and
 * references no issue, and is the same as long as the findings are, except for what sameBody() passes over.
 */
export function renderComment(report: Report, frame: Frame): string {
  const { waived, known, off } = report.counts;
  const accepts = waived + known + off > 0;
  for (const mostTargets of MOST_TARGETS) {
    const body = framed(renderSummary(report, scopeOf(mostTargets)), frame, accepts);
    if (body.length <= MOST_BODY_CHARACTERS) {
      return body;
    }
  }
  return framed('', frame, accepts);
}

function scopeOf(mostTargets: number): Scope {
  return { maxBytes: MOST_BODY_CHARACTERS - FRAME_BYTES, mostTargets, background: false };
}

function framed(summary: string, { marker, state, run }: Frame, accepts: boolean): string {
  const parts = [
    `${marker}\n${STATE_BEFORE}${state}${STATE_AFTER}\n`,
    writeMarkdown(state === 'resolved' ? resolved(accepts) : []),
    summary,
    `${RUN_MARKER}\n${writeMarkdown(run === undefined ? [] : [runLine(run)])}`,
  ];
  return parts.filter((part) => part !== '').join('\n');
}

const STATE_BEFORE = '<!-- state: ';
const STATE_AFTER = ' -->';
const RUN_MARKER = '<!-- run -->';

/** `accepts`: whether policy sets failures aside, or leaves rules out; what was reported may be among them. */
function resolved(accepts: boolean): readonly Block[] {
  const text = accepts
    ? 'What was reported here no longer counts: it is fixed, or the policy accepts it. The latest run found nothing else that stops the pipeline.'
    : 'What was reported here is fixed: the latest run found nothing that stops the pipeline.';
  return [heading(3, words('✅ Resolved')), paragraph(words(text))];
}

function runLine(run: string): Block {
  return small({ type: 'link', url: run, children: [words('The run that found this')] });
}

/** The state that a body of ours says; `failing` when it is not to be read. */
export function stateOf(body: string): State {
  const found = /^<!-- [^\n]* -->\r?\n<!-- state: (failing|resolved|ready) -->/.exec(body)?.[1];
  return found === 'resolved' || found === 'ready' ? found : 'failing';
}

/** Whether two bodies say the same, whichever runs they are of. */
export function sameBody(one: string, other: string): boolean {
  return withoutRun(one) === withoutRun(other);
}

/** The last one is ours: a name in a block of code may look like it. GitHub may change line ends, and what is behind the last line. */
function withoutRun(body: string): string {
  const lines = body.replaceAll('\r\n', '\n');
  const at = lines.lastIndexOf(RUN_MARKER);
  return (at < 0 ? lines : lines.slice(0, at)).trimEnd();
}
