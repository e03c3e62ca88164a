// Unicode's line and paragraph separators and all control characters: in Markdown a line break can begin a block.
const BREAKS = /[\p{Cc} \u2028\u2029]+/gu;

/**
 * A text as one line of Markdown that shows it letter by letter: nothing in it can become a heading, a list, a link,
 * emphasis or HTML, wherever the line stands.
 */
export function escapeMarkdown(text: string): string {
  return escapeBlock(escapeWords(text).trim());
}

/** Words within a line, with the blanks around them: nothing in them can become a link, emphasis or HTML. */
export function escapeWords(text: string): string {
  return text
    .replace(BREAKS, ' ')
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/</g, '&lt;');
}

/** A line of escaped words, of which nothing at either end can begin or end a block. */
export function escapeBlock(line: string): string {
  return line
    .replace(/^[#+\-=>:{%^!]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/(?<!\\)#$/, '\\#');
}
