import { createHash } from 'node:crypto';

/**
 * A GUID that always is the same for the same GUID and name, and another for another name.
 * @see RFC 9562, version 5: SHA-1 of the GUID's bytes and the name
 */
export function derivedId(id: string, name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(id.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest()
    .subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
