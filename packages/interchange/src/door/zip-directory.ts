import { TableFault } from './table-fault.ts';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;

/** What a file that is a zip may hold at most. */
const MOST_PARTS = 2_000;
const MOST_PACKED = 32_000_000;
const MOST_UNPACKED = 64_000_000;

/** A part of a zip, as the zip declares it: the size is only a claim. */
export interface ZipPart {
  readonly path: string;
  readonly size: number;
}

/** True for bytes that begin as a zip. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && viewOf(bytes).getUint32(0, true) === LOCAL;
}

/** True for the container of old Office files, and of new ones that are locked by a password. */
export function isOle(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte);
}

/**
 * What a zip says it holds, before anything is unpacked. `format` names the file that was asked for. Throws TableFault for
 * what is no zip, is cut, locked, or would unpack to too much.
 */
export function zipParts(bytes: Uint8Array, format: string): readonly ZipPart[] {
  if (bytes.length === 0) throw new TableFault('empty');
  if (isOle(bytes))
    throw new TableFault(hasName(bytes, 'EncryptedPackage') ? 'encrypted' : 'not-this-format', { format });
  if (!isZip(bytes)) throw new TableFault('not-this-format', { format });
  if (bytes.length > MOST_PACKED)
    throw new TableFault('too-large', { size: bytes.length, limit: MOST_PACKED });
  const view = viewOf(bytes);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_PARTS) throw new TableFault('too-many', { what: 'parts', count, limit: MOST_PARTS });
  const parts: ZipPart[] = [];
  let unpacked = 0;
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY) throw new TableFault('damaged');
    const name = at + ENTRY_LENGTH;
    const nameEnd = name + view.getUint16(at + 28, true);
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const offset = view.getUint32(at + 42, true);
    const packed = view.getUint32(at + 20, true);
    if (next > end || offset + packed > at) throw new TableFault('damaged');
    if ((view.getUint16(at + 8, true) & 1) !== 0) throw new TableFault('encrypted');
    const size = view.getUint32(at + 24, true);
    unpacked += size;
    if (unpacked > MOST_UNPACKED) throw new TableFault('too-large', { size: unpacked, limit: MOST_UNPACKED });
    parts.push({ path: new TextDecoder().decode(bytes.subarray(name, nameEnd)), size });
    at = next;
  }
  return parts;
}

/** Where the end record stands: the last thing in a zip but for a comment. */
function endOf(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END && view.getUint16(at + 20, true) === last - at) return at;
  throw new TableFault('damaged');
}

/** Names in the old container are UTF-16. */
function hasName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const head = bytes.subarray(0, 1_000_000);
  for (let at = 0; at + wanted.length <= head.length; at += 2)
    if (wanted.every((byte, i) => head[at + i] === byte)) return true;
  return false;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
