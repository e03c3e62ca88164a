import { packedBytes, type ZipEntry } from '@tegu/interchange/zip';
import { EntryFault } from './archive-fault.ts';
import { MOST_OF_ONE } from './archive-limits.ts';
import { checksum } from './checksum.ts';
import { joined } from './write-archive.ts';

/** Deflate makes at most a thousand of one: what a piece of this size gives is counted before it fills the memory. */
const PIECE = 8 * 1024;

/** The text of one file of a zip; it stops as soon as more comes out than was declared. Throws EntryFault. */
export async function entryText(bytes: Uint8Array, entry: ZipEntry): Promise<string> {
  if (entry.isEncrypted) throw new EntryFault('encrypted');
  if (entry.size > MOST_OF_ONE) throw new EntryFault('too-large');
  const packed = packedBytes(bytes, entry);
  if (!packed) throw new EntryFault('damaged');
  const content = entry.method === 0 ? packed : await inflated(packed, entry);
  if (content.length !== entry.size || checksum(content) !== entry.checksum) throw new EntryFault('damaged');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    throw new EntryFault('damaged');
  }
}

async function inflated(packed: Uint8Array, { method, size }: ZipEntry): Promise<Uint8Array> {
  if (method !== 8) throw new EntryFault('damaged');
  // fflate: see write-archive.ts; it unpacks piece by piece, so that what comes out can be counted.
  const { Inflate } = await import('fflate');
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((piece) => {
    length += piece.length;
    if (length > size) throw new EntryFault('damaged');
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < packed.length; at += PIECE) {
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch {
    throw new EntryFault('damaged');
  }
  return joined(pieces);
}
