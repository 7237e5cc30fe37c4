import type { Version } from '../facts/index.js';

/**
 * `16.4 (Debian 16.4-1.pgdg120+2)` → `16.4` of major 16: what a packager adds is no part of the version. Undefined for a
 * text that does not begin with a number.
 * @param announced ParameterStatus server_version.
 */
export function versionOf(announced: string): Version | undefined {
  const [, text, major] = /^((\d+)(?:\.\d+)*(?:(?:alpha|beta|rc)\d+|devel)?)/.exec(announced) ?? [];
  return text === undefined ? undefined : { text, major: Number(major) };
}
