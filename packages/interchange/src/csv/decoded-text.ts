import { TableFault } from '../door/table-fault.ts';

/** So much of a file tells in which encoding it is. */
const SAMPLE = 64_000;

/**
 * The text of a file in whatever usual encoding: UTF-8, UTF-16 either way round, else the code page of Windows in Estonia or in
 * Finland. Throws TableFault for what is no text.
 */
export function decodedText(bytes: Uint8Array, format: string): string {
  if (bytes.length === 0) throw new TableFault('empty');
  const zeros = zerosIn(bytes.subarray(0, SAMPLE));
  const wide = wideEncoding(bytes, zeros);
  const text = wide === undefined ? narrowText(bytes) : exactText(bytes, wide);
  if (text === undefined) throw new TableFault('not-text');
  // A text has no letter 0; a picture or an archive has.
  const isBinary = wide === undefined ? zeros.even + zeros.odd > 0 : text.includes('\0');
  if (isBinary) throw new TableFault('not-this-format', { format });
  return text;
}

/** Bytes that are no UTF-8 are letters of a code page of Windows, which has one for each. */
function narrowText(bytes: Uint8Array): string {
  return (
    readableText(bytes) ?? exactText(bytes, 'utf-8') ?? new TextDecoder(windowsPage(bytes)).decode(bytes)
  );
}

/** Undefined where a letter could not be read. Not to be strict is four times faster: only then is it asked whose fault that is. */
function readableText(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.includes('\uFFFD') ? undefined : text;
}

/** Undefined where the bytes are no text in that encoding. */
function exactText(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The encoding of a text whose letters take two bytes each; undefined for any other. */
function wideEncoding(bytes: Uint8Array, zeros: Zeros): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without a mark, nearly every second byte of a European text in UTF-16 is 0.
  if (zeros.odd > zeros.half * 0.6 && zeros.even < zeros.half * 0.1) return 'utf-16le';
  if (zeros.even > zeros.half * 0.6 && zeros.odd < zeros.half * 0.1) return 'utf-16be';
  return undefined;
}

interface Zeros {
  readonly even: number;
  readonly odd: number;
  /** Half of the bytes that were looked at. */
  readonly half: number;
}

function zerosIn(sample: Uint8Array): Zeros {
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i++) {
    if (sample[i] !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  return { even, odd, half: Math.max(1, sample.length / 2) };
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
