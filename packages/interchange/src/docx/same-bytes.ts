import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { wordLanguage } from './language-tag.ts';

/** The first day that a ZIP can name. */
const ANY_DAY = new Date(1980, 0, 1);

// Quotes and angle brackets are escaped in texts, so that none of them looks like these.
const MARKED_PLACE =
  /(<w:hyperlink\b[^<>]* w:anchor="_Toc|<w:instrText\b[^<>]*>PAGEREF _Toc|<w:bookmarkStart\b[^<>]* w:name="_Toc)(\d+)/gu;
const PLACE_ID = /(<w:bookmark(?:Start|End)\b[^<>]* w:id=")(\d+)/gu;

/**
 * The file of a document without the moment at which it was written, so that the same document gives the same bytes; and
 * with its language where programs look for that of the whole.
 */
export function sameBytes(docx: Uint8Array, language: string): Uint8Array<ArrayBuffer> {
  const tag = wordLanguage(language).replaceAll(/[^\w-]/gu, '');
  const changes: ReadonlyMap<string, (part: string) => string> = new Map([
    [
      'docProps/core.xml',
      (part: string): string =>
        part
          .replaceAll(/<dcterms:(created|modified)\b.*?<\/dcterms:\1>/gu, '')
          .replace('</cp:coreProperties>', `<dc:language>${tag}</dc:language></cp:coreProperties>`),
    ],
    ['word/document.xml', countedFromOne],
    [
      'word/settings.xml',
      (part: string): string =>
        part.replace('</w:settings>', `<w:themeFontLang w:val="${tag}"/></w:settings>`),
    ],
  ]);
  const parts: Zippable = {};
  for (const [name, bytes] of Object.entries(unzipSync(docx))) {
    const change = changes.get(name);
    parts[name] = [change ? strToU8(change(strFromU8(bytes))) : bytes, { mtime: ANY_DAY }];
  }
  return zipSync(parts);
}

/** The library counts the places that a list of contents leads to through all documents of a process. */
function countedFromOne(document: string): string {
  return [MARKED_PLACE, PLACE_ID].reduce((part, marked) => {
    const counts = [...part.matchAll(marked)].map(([, , count]) => Number(count));
    const least = counts.reduce((first, count) => Math.min(first, count), Infinity);
    return part.replaceAll(
      marked,
      (_, before: string, count: string) => `${before}${Number(count) - least + 1}`,
    );
  }, document);
}
