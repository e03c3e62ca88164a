import { TableFault } from './table-fault.ts';
import { isZip, ZipFault, zipEntries, type ZipEntry } from './zip-entries.ts';

/** What a file that is a zip may hold at most. */
const MOST_PARTS = 2_000;
const MOST_PACKED = 32_000_000;
const MOST_UNPACKED = 64_000_000;

/** True for the container of old Office files, and of new ones that are locked by a password. */
export function isOle(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte);
}

/**
 * What a zip says it holds, before anything is unpacked. `format` names the file that was asked for. Throws TableFault for
 * what is no zip, is cut, locked, or would unpack to too much.
 */
export function zipParts(bytes: Uint8Array, format: string): readonly ZipEntry[] {
  if (bytes.length === 0) throw new TableFault('empty');
  if (isOle(bytes))
    throw new TableFault(hasName(bytes, 'EncryptedPackage') ? 'encrypted' : 'not-this-format', { format });
  if (!isZip(bytes)) throw new TableFault('not-this-format', { format });
  if (bytes.length > MOST_PACKED)
    throw new TableFault('too-large', { size: bytes.length, limit: MOST_PACKED });
  const entries = entriesOf(bytes);
  let unpacked = 0;
  for (const { isEncrypted, offset, packedSize, size } of entries) {
    if (offset + packedSize > bytes.length) throw new TableFault('damaged');
    if (isEncrypted) throw new TableFault('encrypted');
    unpacked += size;
    if (unpacked > MOST_UNPACKED) throw new TableFault('too-large', { size: unpacked, limit: MOST_UNPACKED });
  }
  return entries;
}

function entriesOf(bytes: Uint8Array): readonly ZipEntry[] {
  try {
    return zipEntries(bytes, MOST_PARTS);
  } catch (error) {
    if (!(error instanceof ZipFault)) throw error;
    const { code, count } = error;
    throw code === 'too-many'
      ? new TableFault('too-many', { what: 'parts', count, limit: MOST_PARTS })
      : new TableFault('damaged');
  }
}

/** Names in the old container are UTF-16. */
function hasName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const head = bytes.subarray(0, 1_000_000);
  for (let at = 0; at + wanted.length <= head.length; at += 2)
    if (wanted.every((byte, i) => head[at + i] === byte)) return true;
  return false;
}
