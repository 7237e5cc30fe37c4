/** Server messages and other foreign text, for our own sentences. */
import type { ServerError } from '../../facts/index.js';
import { cap } from '../../neutralise/cap.js';

/** A login trigger can raise hundreds of kilobytes: a sentence has room for the beginning. UTF-16 code units. */
const IN_A_SENTENCE = 300;
const IN_EVIDENCE = 2000;

/** Message and detail, cut for a sentence. */
export function said(error: ServerError): string {
  return quoted(whole(error));
}

/** Message and detail, cut for the evidence. */
export function saidInEvidence(error: ServerError): string {
  return cap(whole(error), IN_EVIDENCE);
}

function whole({ message, detail }: ServerError): string {
  return detail === undefined ? message : `${message} (${detail})`;
}

/** Any foreign text, cut for a sentence. */
export function quoted(text: string): string {
  return cap(text, IN_A_SENTENCE);
}
