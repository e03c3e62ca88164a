import { strFromU8, unzipSync } from 'fflate';

/** The parts of a Word file that tests look into. */
export interface WordFile {
  /** The XML of a part, '' where there is none. */
  readonly part: (name: string) => string;
  /** The words of each paragraph. */
  readonly paragraphs: readonly string[];
}

/** Opens a Word file; throws where it is no ZIP or its document is not well-formed. */
export function wordFile(docx: Uint8Array): WordFile {
  const parts = unzipSync(docx);
  const part = (name: string): string => {
    const bytes = parts[name];
    return bytes ? strFromU8(bytes) : '';
  };
  const paragraphs = [...part('word/document.xml').matchAll(/<w:p[ >].*?<\/w:p>/gsu)].map(([xml]) =>
    [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/gu)]
      .map(([, words]) => (words === undefined ? '\n' : unescaped(words)))
      .join(''),
  );
  return { part, paragraphs };
}

/** Each element of a name with its attributes and content, nested ones of that name not told apart. */
export function elementsOf(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?(?:/>|>.*?</${name}>)`, 'gsu'))].map(([all]) => all);
}

function unescaped(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
