/** What goes to the clipboard: HTML for word processors, and the same as plain text. */
export interface RichText {
  readonly html: string;
  readonly text: string;
}

/** Elements that word processors keep; of all others only the content goes along. */
const KEPT: ReadonlySet<string> = new Set([
  ...['h1', 'h2', 'h3', 'h4', 'p', 'ul', 'ol', 'li', 'strong', 'em', 'blockquote', 'del', 'ins'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
]);
const LINES: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'p', 'li', 'tr']);
/** Word draws no borders of its own. Attributes, not styles: a page's policy may take those away on the way to the clipboard. */
const TABLE = ' border="1" cellspacing="0" cellpadding="6" width="100%"';
const CELL = ' align="left" valign="top"';
const ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ['table', TABLE],
  ['th', CELL],
  ['td', CELL],
]);

/** A part of the page as rich text: headings, lists and tables stay what they are, what is only for the screen goes. */
export function richTextOf(element: Element): RichText {
  const text = plainOf(element)
    .split('\n')
    .map((line) => line.replaceAll(/[^\S\t]+/gu, ' ').trim())
    .join('\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
  return { html: htmlOf(element), text };
}

/** Puts a part of the page on the clipboard; false where the browser does not let it. */
export async function copyDocument(element: Element): Promise<boolean> {
  const { html, text } = richTextOf(element);
  try {
    if (typeof ClipboardItem === 'undefined') await navigator.clipboard.writeText(text);
    else {
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/html': new Blob([html], { type: 'text/html' }),
          'text/plain': new Blob([text], { type: 'text/plain' }),
        }),
      ]);
    }
    return true;
  } catch {
    return false;
  }
}

function isLeftOut(element: Element): boolean {
  return element.getAttribute('data-copy') === 'no' || element.localName === 'svg';
}

function htmlOf(node: Node): string {
  if (node instanceof Text) return escaped(node.data).replaceAll('\n', '<br>');
  if (!(node instanceof Element) || isLeftOut(node)) return '';
  const { localName } = node;
  const inner = [...node.childNodes].map(htmlOf).join('');
  const language = node.getAttribute('lang');
  const spoken = language === null ? '' : ` lang="${escaped(language)}"`;
  if (!KEPT.has(localName)) return spoken === '' ? inner : `<span${spoken}>${inner}</span>`;
  return `<${localName}${spoken}${ATTRIBUTES.get(localName) ?? ''}>${inner}</${localName}>`;
}

function plainOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || isLeftOut(node)) return '';
  const { localName } = node;
  if (localName === 'tr') {
    const cells = [...node.children].map((cell) => plainOf(cell).replaceAll(/\s+/gu, ' ').trim());
    return `${cells.join('\t')}\n`;
  }
  const inner = [...node.childNodes].map(plainOf).join('');
  if (localName === 'li') return `– ${inner.trim()}\n`;
  if (/^h[1-4]$/.test(localName)) return `\n${inner}\n`;
  return LINES.has(localName) || localName === 'table' ? `${inner}\n` : inner;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
