import { lightInk } from './inks.ts';
import { inXml } from './wrapped-lines.ts';

const XML = 'http://www.w3.org/XML/1998/namespace';
/** A file's name stays below this on every system, its ending with it. */
const LONGEST_NAME = 80;
const LETTERS = new Intl.Segmenter();
/** What every browser still draws: the longest side, and all points together. */
const LONGEST_SIDE = 16_000;
const MOST_POINTS = 64_000_000;
/** A PNG is read on fine screens and printed. */
const FINE = 2;
const KEPT_MS = 60_000;

/** The picture on the screen as a file of its own: light whatever the theme, and nothing in it from elsewhere. */
export function svgFile(shown: SVGSVGElement): string {
  const copy = shown.ownerDocument.importNode(shown, true);
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const name of ['fill', 'stroke']) {
      const ink = element.getAttribute(name);
      if (ink !== null) element.setAttribute(name, lightInk(ink));
    }
    for (const node of element.childNodes) if (node instanceof Text) node.data = inXml(node.data);
  }
  copy.setAttributeNS(XML, 'xml:lang', copy.getAttribute('lang') ?? 'en');
  copy.removeAttribute('aria-label');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}

export interface PngFile {
  readonly content: Blob;
  /** Less than twice the size of the picture: browsers draw none that is larger. */
  readonly isSmaller: boolean;
}

/** The SVG as a PNG of twice its size, or as large as a browser draws; undefined where it cannot. */
export async function pngFile(svg: string, width: number, height: number): Promise<PngFile | undefined> {
  const scale = Math.min(
    FINE,
    LONGEST_SIDE / Math.max(width, height),
    Math.sqrt(MOST_POINTS / (width * height)),
  );
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const brush = canvas.getContext('2d');
    if (!brush) return undefined;
    brush.drawImage(image, 0, 0, canvas.width, canvas.height);
    const content = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    return content ? { content, isSmaller: scale < FINE } : undefined;
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A name for the file of a picture that every system takes. */
export function pictureFileName(title: string, picture: string, ending: 'svg' | 'png'): string {
  const [before, after] = [title, picture].map((name) =>
    name
      .normalize('NFC')
      .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, ' ')
      .trim(),
  );
  const name = [before, after].filter((part) => part !== '').join(' - ');
  let short = '';
  for (const { segment } of LETTERS.segment(name)) {
    if (short.length + segment.length > LONGEST_NAME) break;
    short += segment;
  }
  return `${short.trim()}.${ending}`;
}

/** Gives a file to the browser as a download. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers begin to read only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
