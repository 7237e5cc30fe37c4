/** Host names and addresses. */

/** `db.example.com:5432`, `[::1]:5432`. */
export function hostAndPort(host: string, port: number): string {
  return `${host.includes(':') ? `[${host}]` : host}:${String(port)}`;
}

/** Whether the host is the machine the check itself runs on. */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|.*\.localhost|127(?:\.\d{1,3}){1,3}|0\.0\.0\.0|::1|::|(?:0+:){7}0*1)\.?$/i.test(host);
}

/** Whether the name has one label alone, as containers of a job have. */
export function isSingleLabel(host: string): boolean {
  return /^[^.:]+$/.test(host) && !isLoopback(host);
}

/** The first address in a text that is none of `others`: what is quoted, whatever the language around it. */
export function addressIn(text: string, others: readonly string[]): string | undefined {
  const candidates = text.match(/[0-9a-f:.]+/gi) ?? [];
  return candidates.map((candidate) => candidate.replace(/\.+$/, '')).find((candidate) => isAddress(candidate) && !others.includes(candidate));
}

function isAddress(text: string): boolean {
  return isIpv4(text) || isIpv6(text);
}

function isIpv4(text: string): boolean {
  const parts = text.split('.');
  return parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255);
}

/** Groups of up to four hexadecimal digits, of which `::` stands for one row of zeros; the last two may be an IPv4 address. */
function isIpv6(text: string): boolean {
  const [head = '', tail, ...more] = text.split('::');
  const groups = [head, tail ?? ''].flatMap((half) => (half === '' ? [] : half.split(':')));
  const last = groups.at(-1) ?? '';
  const wide = isIpv4(last) ? 1 : 0;
  const plain = wide === 1 ? groups.slice(0, -1) : groups;
  const count = groups.length + wide;
  return more.length === 0 && plain.every((group) => /^[0-9a-f]{1,4}$/i.test(group)) && (tail === undefined ? count === 8 : count < 8);
}
