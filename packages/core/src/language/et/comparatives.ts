import type { Span } from '../language-pack.ts';
import { PhraseReading } from '../phrase-reading.ts';
import { wordSet } from '../word-list.ts';
import { NUMBER, type Token, type Tokens } from '../token.ts';
import { mainPlaces } from './main-tokens.ts';
import { WORD_KINDS } from './word-kinds.ts';

/*
 * Better, faster: than what? Source: our own compilation from the degrees of comparison.
 * Reviewer's note: only comparatives of quality; "täpsem", "suurem", "keerukam", "pikem" mostly pick out a thing ("keerukamad
 * juhtumid"). The translative ("muudab lihtsamaks") compares with what was.
 */
const COMPARED =
  /^(?:(?:parem|kiirem|tõhusam|efektiivsem|kvaliteetsem|mugavam|professionaalsem|sujuvam|tulemuslikum|sõbralikum)(?:a(?:t|d|id|te)?)?|rohkem|vähem|rutem)$/;
/** Adverbs are formed alike. */
const ADVERB = /(?:[aeu]malt|[^aeiouõäöü][ea]mini)$/;
/** These end so and compare nothing, or only a time or place. */
const noAdverbs = wordSet(
  'vähemalt hiljemalt varasemalt lähemalt kaugemalt kõrgemalt madalamalt pikemalt laiemalt',
);

/** A side, not a comparison: parem käsi, parem pool. */
const SIDES = /^(?:käsi|käe|kät|pool|kül|jal|nur|serv|tiib|tiiva|silm|kõrv|nupp|nupu|osa)/;

/** Before a comparative: from what, or the highest of all, or a growth that carries its baseline. */
const before = wordSet('kõige üha aina järjest mida seda veelgi palju võimalikult korda');
const baseline = wordSet(WORD_KINDS.baseline);

/** "Tavalisest", "konkurendist" kiiremini: from what; "kangast" is the object. */
const COMPARES = /(?:[dst]e|ma|i)st$/;

class Comparatives extends PhraseReading {
  override isClue(word: string): boolean {
    return isCompared(word);
  }

  override places(tokens: Tokens): readonly Span[] {
    const { all } = tokens;
    const places = all.filter(({ text, aside }) => !aside && isCompared(text));
    // A baseline named anywhere in the text serves them all.
    if (places.length === 0 || all.some(({ text }) => baseline.has(text) || text.startsWith('vasak')))
      return NONE;
    // In a clause that is subordinate the comparison is what is told, not how it is done.
    return mainPlaces(tokens, places, isBound).map(({ start, end }) => ({ start, end }));
  }
}

const NONE: readonly Span[] = [];

function isCompared(word: string): boolean {
  if (!word.includes('m')) return false;
  if (word.endsWith('malt') || word.endsWith('mini'))
    return word.length > 7 && ADVERB.test(word) && !noAdverbs.has(word);
  return COMPARED.test(word);
}

/** Is it a side, a superlative, a measured difference, or is what it is compared with said before it ("tavalisest kiiremini")? */
function isBound(all: readonly Token[], index: number): boolean {
  const last = all[index - 1]?.text ?? '';
  const next = all[index + 1];
  if (all[index]?.text.startsWith('parem') === true && SIDES.test(next?.text ?? '')) return true;
  if (before.has(last) || COMPARES.test(last)) return true;
  return (((all[index]?.gap ?? 0) | (next?.gap ?? 0)) & NUMBER) !== 0;
}

/** Better, faster, with nothing to hold it against. */
export const comparatives: PhraseReading = new Comparatives({ phrases: '' });
