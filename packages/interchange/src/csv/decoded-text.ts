import { TableFault } from '../door/table-fault.ts';

/** So much of a file tells in which encoding it is. */
const SAMPLE = 64_000;

/**
 * The text of a file in whatever usual encoding: UTF-8, UTF-16 either way round, else the code page of Windows in Estonia or in
 * Finland. Throws TableFault for what is no text.
 */
export function decodedText(bytes: Uint8Array, format: string): string {
  if (bytes.length === 0) throw new TableFault('empty');
  const text = new TextDecoder(encodingOf(bytes), { ignoreBOM: false }).decode(bytes);
  // A text has no letter 0; a picture or an archive has.
  if (text.includes('\0')) throw new TableFault('not-this-format', { format });
  return text;
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = zerosIn(bytes.subarray(0, SAMPLE));
  // Without a mark, nearly every second byte of a European text in UTF-16 is 0.
  if (zeros.odd > zeros.half * 0.6 && zeros.even < zeros.half * 0.1) return 'utf-16le';
  if (zeros.even > zeros.half * 0.6 && zeros.odd < zeros.half * 0.1) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : windowsPage(bytes);
}

function zerosIn(sample: Uint8Array): { readonly even: number; readonly odd: number; readonly half: number } {
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i++) {
    if (sample[i] !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  return { even, odd, half: Math.max(1, sample.length / 2) };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Windows writes Estonian in page 1257 and Finnish in 1252. The letters õ ä ö ü å are the same in both; š and ž are F0 and FE in
 * the one, 9A and 9E in the other, where F0 and FE are letters of Icelandic, and S and Z with a caron D0 and DE.
 */
function windowsPage(bytes: Uint8Array): string {
  let baltic = 0;
  let western = 0;
  for (const byte of bytes) {
    if (byte === 0xf0 || byte === 0xfe || byte === 0xd0 || byte === 0xde) baltic++;
    else if (byte === 0x9a || byte === 0x9e || byte === 0x8a || byte === 0x8e) western++;
  }
  return baltic > western ? 'windows-1257' : 'windows-1252';
}
