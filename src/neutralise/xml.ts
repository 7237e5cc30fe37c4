/** Foreign text in XML 1.0: in an element or an attribute, with every character that XML allows. */
import { visibleLines } from './visible.js';

/** Keeps lines; what XML 1.0 forbids is invisible, and spelled out with the rest of its kind. */
export function forXml(text: string): string {
  const seen = visibleLines(text).join('\n');
  return seen.replace(/[&<>"'\n\uFFFE\uFFFF]/g, (character) => ESCAPES[character] ?? '\uFFFD');
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\n': '&#10;' };
