// Unicode's line and paragraph separators and all control characters: in Markdown a line break can begin a block.
const BREAKS = /[\p{Cc} \u2028\u2029]+/gu;

/**
 * A text as one line of Markdown that shows it letter by letter: nothing in it can become a heading, a list, a link,
 * emphasis or HTML, wherever the line stands.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(BREAKS, ' ')
    .trim()
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/^[#+\-=>:{%^!]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/(?<!\\)#$/, '\\#');
}

/** A text of several lines as paragraphs of Markdown. */
export function escapeParagraphs(text: string): string {
  return text
    .split(/[\n\r\u2028\u2029]+/)
    .map(escapeMarkdown)
    .filter((line) => line !== '')
    .join('\n\n');
}
