import { looksForeign } from '../foreign-text.ts';
import type { Clue } from '../known-words.ts';
import type { Mention } from '../language-pack.ts';
import { wordSet } from '../word-list.ts';
import type { Token, Tokens } from '../token.ts';
import { NAMING } from './clause-words.ts';
import { stems } from './lexicon.ts';
import { isFinite } from './main-verb.ts';
import { goesOn, isJoiner, mainTokens } from './main-tokens.ts';
import { keepsItsCase } from './object-case.ts';
import { exchange, exchanged, type Exchange, mentionOf } from './rewriting.ts';
import { isDaInfinitive, isMaInfinitive, stemOfDa, third, thirdOfDa, thirdOfMa } from './verb-forms.ts';

/*
 * Forms that open a deed in place of the third person. Source: our own compilation from the tables of conjugation.
 * Reviewer's note: an imperative that is also the genitive of a noun (juhi, kontrolli, plaani) is read as one only where
 * a word in the partitive plural follows, for "Juhi roll" names a thing.
 */
const genitives = wordSet(`
aja analüüsi hinda juhi jälgi järgi jää kaalu kogu kontrolli laadi maksa mängi märgi määra oma plaani
protokolli püsi ravi remondi taga tasu tee testi tõlgi varu vea vormi
`);

/** Nouns that look like a first person. */
const noFirstPerson = wordSet('viin toon joon koon soon laen');

/** Nouns that look like an infinitive in -ma. */
const noMa = wordSet('looma elama oma');

const speakers = wordSet('ma mina me meie');
/** Words that speak of the speaker or to the reader; the third person would have to exchange them too. */
const PERSONS = /^(?:[ms](?:a|u|ulle|ul|in[aud].*)|[mt]e(?:i[edl].*)?|meist)$/;
const leading = wordSet('alati mitte ka iga igapäevaselt aktiivselt');

type Form = 'first' | 'da' | 'ma' | 'order';

/** The infinitive, imperative or first person that opens a deed. */
export function otherForm(tokens: Tokens, text: string): Mention | undefined {
  if (tokens.otherScript) return undefined;
  const all = mainTokens(tokens);
  if (all.length === 0 || all.some(isFinite) || looksForeign(tokens)) return undefined;
  const found = findForm(all);
  if (found === undefined) return undefined;
  const token = all[found.at];
  return token === undefined ? undefined : mentionOf(token, rewritten(text, all, found.at, found.form));
}

/** A word that may open a deed in another form. */
export const opensOtherForm: Clue = (word) =>
  thirdOfFirst(word) !== undefined ||
  word.endsWith('sin') ||
  word === 'ära' ||
  word === 'ärge' ||
  isOrder(word) ||
  isDaInfinitive(word) ||
  isMaInfinitive(word);

interface FoundForm {
  readonly at: number;
  readonly form: Form;
}

function findForm(all: readonly Token[]): FoundForm | undefined {
  const firstPerson = all.findIndex((token, index) => isFirstPerson(token, all, index));
  if (firstPerson >= 0) return { at: firstPerson, form: 'first' };
  let at = 0;
  while (at < 2 && leading.has(all[at]?.text ?? '')) at += 1;
  const token = all[at];
  if (token === undefined) return undefined;
  const word = token.text;
  if (word === 'ära' || word === 'ärge')
    return isOrder(all[at + 1]?.text ?? '') ? { at, form: 'order' } : undefined;
  // "Kuulata", "saada" may be either; the infinitive is what people write.
  if (isDaInfinitive(word)) return { at, form: 'da' };
  if (at === 0 && stems.has(word) && opensOrder(all)) return { at, form: 'order' };
  if (isMaInfinitive(word) && !noMa.has(word)) return { at, form: 'ma' };
  return at === 0 && stemOfPluralOrder(word) !== undefined ? { at, form: 'order' } : undefined;
}

function isFirstPerson({ text: word }: Token, all: readonly Token[], index: number): boolean {
  if (thirdOfFirst(word) === undefined) return word.endsWith('sin') && stems.has(word.slice(0, -3));
  if (!noFirstPerson.has(word) || speakers.has(all[index - 1]?.text ?? '')) return true;
  return index === 0 && all.length > 1 && !isJoiner(all[1]);
}

/** "Kuulan", "oleme": the third person of a first. */
function thirdOfFirst(word: string): string | undefined {
  if (word === 'olen' || word === 'oleme') return 'on';
  const stem = word.endsWith('n') ? word.slice(0, -1) : word.endsWith('me') ? word.slice(0, -2) : '';
  return stems.has(stem) ? third(stem) : undefined;
}

/** Is the stem that opens the text an order? A genitive before the name of a thing is none. */
function opensOrder(all: readonly Token[]): boolean {
  const [first, second] = all;
  const last = all.at(-1);
  if (first === undefined || second === undefined || last === undefined) return false;
  if (NAMING.test(last.text) && !last.text.endsWith('dus')) return false;
  if (all.some((token) => token.text.endsWith('mine'))) return false;
  if (!genitives.has(first.text)) return !isJoiner(second) || isOrder(all[2]?.text ?? '');
  return all.some((token, index) => index > 0 && /(?:[aeiouõäöü]id|sid)$/.test(token.text));
}

function isOrder(word: string): boolean {
  return stems.has(word) || stemOfPluralOrder(word) !== undefined;
}

/** The stem of "kuulake", "küsige". */
function stemOfPluralOrder(word: string): string | undefined {
  if (word.length < 5 || !(word.endsWith('ke') || word.endsWith('ge'))) return undefined;
  const base = word.slice(0, -2);
  return stemOfDa(`${base}da`) ?? stemOfDa(`${base}ta`) ?? stemOfDa(`${base}a`);
}

/** Of each form: the third person where it is known, and what a word in a row may look like without being known. */
const FORMS: Readonly<Record<Form, { looks: RegExp; third(word: string): string | undefined }>> = {
  first: { looks: /(?:n|me)$/, third: thirdOfFirst },
  da: { looks: /a$/, third: (word) => (word === 'olla' ? 'on' : thirdOfDa(word)) },
  ma: { looks: /ma$/, third: thirdOfMa },
  order: { looks: /[aeiou]$/, third: (word) => third(stems.has(word) ? word : stemOfPluralOrder(word)) },
};

/** The whole text in the third person, where every word of the row is sure. */
function rewritten(text: string, all: readonly Token[], at: number, form: Form): string | undefined {
  const exchanges: Exchange[] = [];
  for (const [index, token] of all.entries()) {
    const word = token.text;
    if (PERSONS.test(word)) {
      if (form !== 'first' || !speakers.has(word) || index !== at - 1 || index !== 0) return undefined;
      exchanges.push(exchange(token, ''));
      continue;
    }
    if (word === 'ära' ? form === 'order' && index === at : word === 'mitte') return undefined;
    const opens = index === at || goesOn(all, index);
    const deed = opens || form === 'first' ? FORMS[form].third(word) : undefined;
    if (index < at && form !== 'first') continue;
    if (deed !== undefined) {
      if (index !== at && form === 'order' && genitives.has(word)) return undefined;
      exchanges.push(exchange(token, deed));
    } else if (index === at || (opens && word.length > 3 && FORMS[form].looks.test(word))) {
      return undefined;
    }
  }
  // Beside an infinitive or an order the object stands in another case than beside the third person.
  if ((form === 'da' || form === 'order') && !keepsItsCase(all, at)) return undefined;
  return exchanged(text, exchanges);
}
