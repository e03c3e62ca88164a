const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;

/** A file of a zip, as the zip declares it (APPNOTE 4.3.12): every number is only a claim. */
export interface ZipEntry {
  /** Only ever shown and compared, never a path to write to. */
  readonly path: string;
  readonly isEncrypted: boolean;
  /** How it is packed: 0 not at all, 8 deflate. */
  readonly method: number;
  readonly checksum: number;
  /** In bytes, as are all sizes. */
  readonly packedSize: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly offset: number;
}

/** Why a zip cannot be looked into. */
export type ZipFaultCode = 'not-zip' | 'cut' | 'too-many';

/** Thrown where a zip does not hold what it declares, or too many files. */
export class ZipFault extends Error {
  override name = 'ZipFault';
  readonly code: ZipFaultCode;
  /** How many files it declares, where they are too many. */
  readonly count: number;

  constructor(code: ZipFaultCode, count: number = 0) {
    super(code);
    this.code = code;
    this.count = count;
  }
}

/** True for bytes that begin as a zip with files in it. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && viewOf(bytes).getUint32(0, true) === LOCAL;
}

/** What a zip says it holds, `most` files at the most; nothing is unpacked. Throws ZipFault. */
export function zipEntries(bytes: Uint8Array, most: number): readonly ZipEntry[] {
  const view = viewOf(bytes);
  const end = endOf(bytes, view);
  const count = view.getUint16(end + 10, true);
  if (count > most) throw new ZipFault('too-many', count);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY) throw new ZipFault('cut');
    const name = at + ENTRY_LENGTH;
    const nameEnd = name + view.getUint16(at + 28, true);
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw new ZipFault('cut');
    entries.push({
      path: pathIn(bytes.subarray(name, nameEnd)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) !== 0,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = next;
  }
  return entries;
}

/** The packed bytes of a file; undefined where the zip does not hold what it declares. */
export function packedBytes(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array | undefined {
  if (offset + LOCAL_LENGTH > bytes.length) return undefined;
  const view = viewOf(bytes);
  if (view.getUint32(offset, true) !== LOCAL) return undefined;
  const names = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const start = offset + LOCAL_LENGTH + names;
  return start + packedSize > bytes.length ? undefined : bytes.subarray(start, start + packedSize);
}

/** Where the end record stands: the last thing in a zip but for a comment. */
function endOf(bytes: Uint8Array, view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END && view.getUint16(at + 20, true) === last - at) return at;
  throw new ZipFault(isZip(bytes) ? 'cut' : 'not-zip');
}

/** Names are UTF-8 in any zip of today; one that is not is taken letter by letter. */
function pathIn(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
