/** Digests: what files and findings are told apart by. */
import { createHash } from 'node:crypto';

/** SHA-256, 64 hexadecimal digits. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
