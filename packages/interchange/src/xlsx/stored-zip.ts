import { Zip, type Unzipped, type ZipInputFile } from 'fflate';

/**
 * A zip of parts that are not packed, for a reader that takes nothing else. It has no checksums: counting them takes as long as
 * unpacking, and the reader does not look at them.
 */
export function storedZip(parts: Unzipped): ArrayBuffer {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const [filename, bytes] of Object.entries(parts)) {
    const file: ZipInputFile = { filename, size: bytes.length, crc: 0, compression: 0 };
    zip.add(file);
    file.ondata?.(null, bytes, true);
  }
  zip.end();
  return joined(pieces);
}

function joined(pieces: readonly Uint8Array[]): ArrayBuffer {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole.buffer;
}
