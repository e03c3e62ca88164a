import { mainClauses } from '../clauses.ts';
import type { Mention } from '../language-pack.ts';
import { FINITE } from '../word-classes.ts';
import { wordSet } from '../word-list.ts';
import { COMMA, STOP, type Token, type Tokens } from '../token.ts';
import { formOf, isFormOfNoun, thirdOfInfinitive, type VerbForm } from './conjugation.ts';
import { isFinite } from './finite-verb.ts';
import { type Edit, editsOfRow, inRow, NOMINATIVE_ENDING, reworded } from './rewording.ts';

const PRONOUNS = wordSet('minä me');
const PROHIBITIONS = wordSet('älä älkää');
/** Whose the words are: they would have to change with the verb. */
const OWN_WORD = /^(?:minä|minu.*|me|mei[dlt].*|en|emme|...+(?:ni|mme))$/;
/** The ending of an object right after a verb. */
const OBJECT_ENDING = /(?:[dt][aä]|[aiou]a|[iä]ä|[eouyö]j[aä]|[aäeu]t|sti)$/;
const NOUN_OF_DOING = /mi(?:nen|sen|sta)$/;

/** The form that opens a deed otherwise than in the third person. */
export function openingForm(token: Token | undefined, next: Token | undefined): VerbForm | undefined {
  if (token === undefined || token.capitals || (token.bits & FINITE) !== 0) return undefined;
  const form = formOf(token.text);
  if (form === undefined || !OPENING.has(form.kind)) return undefined;
  if (!isFormOfNoun(token.text, form)) return form;
  if (next === undefined || (next.gap & (COMMA | STOP)) !== 0) return undefined;
  const isVerb = token.text.endsWith('aan') ? !endsNounPhrase(next) : takesObject(next.text);
  return isVerb ? form : undefined;
}

const OPENING = wordSet('infinitive person imperative');

/** What follows "kirjaan", "kohtaan" where it is a noun: a verb, or a noun of doing. */
function endsNounPhrase(token: Token): boolean {
  return (
    (isFinite(token) && thirdOfInfinitive(token.text) !== token.text) ||
    formOf(token.text)?.kind === 'passive' ||
    NOUN_OF_DOING.test(token.text)
  );
}

/** A word of the noun's own clause ("Tuen antaminen", "Tukea tiimille") is no object. */
function takesObject(word: string): boolean {
  if (word.length < 4) return false;
  if (thirdOfInfinitive(word) !== undefined) return true;
  return OBJECT_ENDING.test(word) && !NOMINATIVE_ENDING.test(word);
}

/** May the word open a deed otherwise than in the third person? */
export function isOtherFormClue(word: string, bits: number): boolean {
  return (
    PROHIBITIONS.has(word) ||
    PRONOUNS.has(word) ||
    ((bits & FINITE) === 0 && OPENING.has(formOf(word)?.kind ?? ''))
  );
}

/** The infinitive, imperative or first person that opens a deed. */
export function otherForm(tokens: Tokens, text: string): Mention | undefined {
  const words = mainClauses(tokens)[0]?.tokens ?? [];
  const [first, second] = words;
  if (first === undefined || (first.bits & FINITE) !== 0 || tokens.question) return undefined;
  const { start } = first;
  if (PROHIBITIONS.has(first.text)) return { start, end: (second ?? first).end };
  const pronoun = PRONOUNS.has(first.text);
  const verb = pronoun ? second : first;
  const form = openingForm(verb, words[pronoun ? 2 : 1]);
  if (verb === undefined || form === undefined || (pronoun && form.kind !== 'person')) return undefined;
  const edits = editsOf(tokens.all, start, verb, form);
  return edits ? { start, end: verb.end, rewrite: reworded(text, edits) } : { start, end: verb.end };
}

/** The edits that put the verb, and those in a row with it, into the third person; none where one would be unsure. */
function editsOf(
  all: readonly Token[],
  start: number,
  verb: Token,
  { kind }: VerbForm,
): readonly Edit[] | undefined {
  const at = all.indexOf(verb);
  const isPerson = kind === 'person';
  const formAt = (index: number): VerbForm | undefined => openingForm(all[index], all[index + 1]);
  const isOwn = ({ text, aside }: Token, index: number): boolean =>
    index > at &&
    !aside &&
    (OWN_WORD.test(text) || (isPerson && formAt(index)?.kind === kind && !inRow(all, index)));
  if (all.some(isOwn)) return undefined;
  const [first, ...others] =
    editsOfRow(all, at, {
      thirdOf: (_, index) => {
        const form = formAt(index);
        return form?.kind === kind ? form.third : undefined;
      },
      keepsCase: isPerson,
    }) ?? [];
  return first && [{ ...first, start }, ...others];
}
