import { zipSync, type Zippable } from 'fflate';
import { OpcPackage } from '../../src/ooxml/opcPackage';
import { readZip } from '../../src/ooxml/zip';

const encoder = new TextEncoder();

/** A sound workbook's parts with some replaced, or added, packed without any of our own checks. */
export function packed(
  bytes: Uint8Array | null,
  parts: Readonly<Record<string, string | Uint8Array>>,
): Uint8Array {
  const sound = readZip(bytes ?? OpcPackage.blankWorkbook().save());
  const files: Zippable = Object.create(null) as Zippable;
  for (const [name, content] of sound) files[name] = content;
  for (const [name, content] of Object.entries(parts)) {
    files[name] = typeof content === 'string' ? encoder.encode(content) : content;
  }
  return zipSync(files, { level: 9 });
}

/** Writes another number into the same field of every entry of the zip directory. */
export function forged(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 <= copy.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + offset, value, true);
  }
  return copy;
}
