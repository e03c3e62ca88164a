import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from 'fflate';
import { TableFault } from '../door/table-fault.ts';
import { zipParts } from '../door/zip-parts.ts';
import { joinedRuns } from './joined-runs.ts';

/** The parts that say what a document holds; pictures, letters and programs are not even unpacked. */
const TOLD = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/u;
const CONTENT_TYPES = '[Content_Types].xml';
/** What each Word document calls its own kind, templates and those with programs too. */
const WORD = 'wordprocessingml';

/** So much may stand in the parts together: a book of five hundred pages holds less. */
const MOST_XML = 9_000_000;
/** A tree of so many elements, and what it is made of, takes some 130 MB; five thousand paragraphs have fewer. */
const MOST_ELEMENTS = 24_000;
const DEEPEST = 400;

/** How words look and when somebody typed them: most of what Word writes, and nothing that is read here. */
const LOOKS =
  /<w:(?:rFonts|sz|szCs|bCs|i|iCs|lang|color|kern|spacing|ind|jc|shd|u|proofErr|bookmarkStart|bookmarkEnd|lastRenderedPageBreak|noProof|top|left|bottom|right|insideH|insideV|tcW|tblW|cnfStyle|keepNext|keepLines|widowControl|contextualSpacing)(?:\s[^<>]*)?\/>|\sw:rsid\w*="[^"<>]*"/gu;

/** What is left of elements that said nothing but how words look. */
const EMPTIED = /<w:(rPr|pPr|tcPr|trPr|tcBorders|tblBorders|pBdr)><\/w:\1>/gu;

/**
 * The parts of a Word document that say what it holds, as a plain archive that unpacks to no more than it is. Throws TableFault
 * for what is no such document, damaged, locked or too much.
 */
export function docxParts(bytes: Uint8Array, format: string): Uint8Array<ArrayBuffer> {
  const told = zipParts(bytes, format).filter(({ path }) => TOLD.test(path));
  const size = told.reduce((sum, part) => sum + part.size, 0);
  if (size > MOST_XML) throw new TableFault('too-large', { size, limit: MOST_XML });
  const parts = unpacked(bytes);
  if (parts.get(CONTENT_TYPES)?.includes(WORD) !== true) throw new TableFault('not-this-format', { format });
  let elements = 0;
  for (const xml of parts.values()) elements += elementsIn(xml);
  if (elements > MOST_ELEMENTS)
    throw new TableFault('too-many', { what: 'parts', count: elements, limit: MOST_ELEMENTS });
  return zipSync(Object.fromEntries([...parts].map(([path, xml]) => [path, strToU8(xml)])), { level: 0 });
}

function unpacked(bytes: Uint8Array): ReadonlyMap<string, string> {
  // A part that holds more than it claims is cut at its claim, so that a lie costs nothing.
  const parts = Object.entries(unzipped(bytes));
  return new Map(parts.map(([path, part]) => [path, withoutLooks(strFromU8(part))]));
}

function unzipped(bytes: Uint8Array): Unzipped {
  try {
    return unzipSync(bytes, { filter: ({ name }) => TOLD.test(name) });
  } catch {
    throw new TableFault('damaged');
  }
}

/** What is emptied may empty what is around it, as the borders of a cell its properties. */
function withoutLooks(xml: string): string {
  return joinedRuns(xml.replaceAll(LOOKS, '').replaceAll(EMPTIED, '').replaceAll(EMPTIED, ''));
}

/** How many elements a part holds. Throws TableFault where they stand too deep in each other, or declare things of their own. */
function elementsIn(xml: string): number {
  // No program writes such declarations into these files; what they could bring in is not for us to look at.
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(xml)) throw new TableFault('damaged');
  let count = 0;
  let depth = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    const next = xml[at + 1];
    if (next === '/') depth--;
    else if (next !== '?' && next !== '!') {
      count++;
      const end = xml.indexOf('>', at);
      if (end < 0) throw new TableFault('damaged');
      if (xml[end - 1] !== '/') depth++;
      if (depth > DEEPEST) throw new TableFault('too-deep');
    }
  }
  return count;
}
