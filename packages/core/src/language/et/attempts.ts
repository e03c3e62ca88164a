import type { Clue } from '../known-words.ts';
import type { Mention } from '../language-pack.ts';
import { PhraseReading } from '../phrase-reading.ts';
import { wordSet } from '../word-list.ts';
import type { Tokens } from '../token.ts';
import { asDeed, infinitiveAfter, type InfinitiveKind } from './infinitive-rewrite.ts';
import { mainTokens } from './main-tokens.ts';
import { mentionOf } from './rewriting.ts';
import { isDaInfinitive, thirdOfDa } from './verb-forms.ts';

/*
 * Estonian words of trying. Source: our own compilation.
 * Reviewer's note: only with an infinitive, for "proovib uut seadet", "katsub pulssi", "püüab pilku" are deeds.
 */
const trying = wordSet(
  'püüab püüavad üritab üritavad proovib proovivad katsub katsuvad kavatseb kavatsevad plaanib plaanivad',
);

/** Turns that try without an infinitive. */
const turns = new PhraseReading({
  phrases: `
püüdleb püüdlevad pürgib teeb_endast* teeb_kõik_endast* teeb_kõik_võimaliku annab_endast_* annab_oma_parima annab_oma_panuse
teeb_oma_parima näeb_vaeva seab_eesmärgiks`,
});

/** "Pingutab, et klient …": what is told is the aim. */
const AIMED = /(?:pingutab(?: selle nimel)?|teeb (?:kõik|parima))(?=, et )/i;

/** Is it a word of trying, or of a turn that tries? */
export const isAttempt: Clue = (word, bits) =>
  trying.has(word) || /^(?:pingutab|kõik|parima)$/.test(word) || turns.isClue(word, bits);

const DA: InfinitiveKind = { is: isDaInfinitive, third: thirdOfDa };

/** The words of trying in a main clause. */
export function attempt(tokens: Tokens, text: string): Mention | undefined {
  const all = mainTokens(tokens);
  for (const [index, token] of all.entries()) {
    if (!trying.has(token.text)) continue;
    const infinitive = infinitiveAfter(all, index, DA);
    if (infinitive < 0) continue;
    const single = token.text.endsWith('b');
    return mentionOf(token, single ? asDeed(text, all, index, infinitive, DA) : undefined);
  }
  const aimed = AIMED.exec(text);
  const place =
    aimed === null ? turns.places(tokens)[0] : { start: aimed.index, end: aimed.index + aimed[0].length };
  return place !== undefined && all.some(({ start }) => start === place.start) ? place : undefined;
}
