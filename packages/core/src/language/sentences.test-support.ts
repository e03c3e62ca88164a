import type { LanguagePack } from './language-pack.ts';

// For the tests of the packs; nothing of the product imports it.

/** A sentence, and the marks of what a pack must find in it. */
export interface MarkedSentence {
  readonly text: string;
  readonly marks: string;
}

/**
 * Sentences of a table, one a line. After the bar stands what the pack must find:
 * N no main verb, m mental verb, t the same with a deed, q word of quality, w word of manner, T trait, C customer.
 */
export function markedSentences(table: string): readonly MarkedSentence[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const bar = line.lastIndexOf('|');
      return { text: line.slice(0, bar).trim(), marks: line.slice(bar + 1).trim() };
    });
}

/** The marks of what the pack finds. */
export function marksFound(pack: LanguagePack, text: string): string {
  const mental = pack.mentalVerb(text);
  const vague = pack.vagueWords(text);
  const marks = [
    pack.mainVerb(text) === 'none' ? 'N' : '',
    mental === undefined ? '' : mental.followedByDeed ? 't' : 'm',
    vague.some(({ kind }) => kind === 'quality') ? 'q' : '',
    vague.some(({ kind }) => kind === 'manner') ? 'w' : '',
    pack.trait(text, 'indicator') === undefined ? '' : 'T',
    pack.customer(text, []) === undefined ? '' : 'C',
  ];
  return marks.filter((mark) => mark !== '').join(' ');
}
