import { PAGE_SCRIPT, SCRIPT_HASH } from './page-script.ts';
import { PAGE_STYLE, STYLE_HASH } from './page-style.ts';

/** What a page says besides its document. */
export interface PageWords {
  readonly title: string;
  /** The language of the words around the texts; each text carries its own. */
  readonly language: string;
  /** The name of the box that leaves only the parts with the words typed, and what it says where there are none. */
  readonly find: string;
  readonly none: string;
  /** The last line. */
  readonly foot: string;
}

/** Elements that a page holds; of all others only the content goes along. */
const KEPT: ReadonlySet<string> = new Set([
  ...['article', 'header', 'section', 'div', 'h1', 'h2', 'h3', 'h4', 'p', 'ul', 'ol', 'li', 'span'],
  ...['strong', 'b', 'em', 'i', 'small', 'del', 'ins', 'figure', 'figcaption', 'blockquote'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
]);
/** Attributes that a page holds: how a part looks, which language it is in, what a heading heads. */
const ATTRIBUTES = ['class', 'lang', 'scope', 'data-step', 'aria-hidden'] as const;
/** What is there for the screen of the editor only. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'button',
  'svg',
  'script',
  'style',
  'template',
  'iframe',
  'object',
]);

/** Nothing may be loaded, sent or run but the style and the script that the page itself brings. */
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;

/** A document of the editor as one file: it opens anywhere, without a network and without script. */
export function writtenPage(document: Element, { title, language, find, none, foot }: PageWords): string {
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<div class="find" role="search" hidden><label><span>${escaped(find)}</span><input type="search" autocomplete="off"></label><output data-none="${escaped(none)}"></output></div>
<main>${htmlOf(document)}</main>
<footer class="foot">${escaped(foot)}</footer>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}

function htmlOf(node: Node): string {
  if (node instanceof Text) return escaped(node.data);
  if (!(node instanceof Element) || LEFT_OUT.has(node.localName)) return '';
  const inner = [...node.childNodes].map(htmlOf).join('');
  if (!KEPT.has(node.localName)) return inner;
  const attributes = ATTRIBUTES.map((name) => {
    const value = node.getAttribute(name);
    return value === null ? '' : ` ${name}="${escaped(value)}"`;
  });
  return `<${node.localName}${attributes.join('')}>${inner}</${node.localName}>`;
}

/** A text as HTML that shows it sign by sign; NUL and halves of letters cannot stand in a page. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\0\p{Surrogate}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}
