import { mainClauses } from '../clauses.ts';
import type { TwoDeeds } from '../language-pack.ts';
import { MENTAL, SUBORDINATOR } from '../word-classes.ts';
import { beginsWith, wordSet } from '../word-list.ts';
import { COMMA, NUMBER, STOP, type Token, type Tokens } from '../token.ts';
import { isJoiner } from './joiners.ts';
import { thirdOfInfinitive } from './conjugation.ts';
import { areApart, fieldOf, fieldOfWord, mayBeObject } from './fields.ts';
import { isFinite, isVerbOrNoun } from './finite-verb.ts';
import { beginningAs } from './rewording.ts';

/*
 * Two deeds in one sentence. Source: our own compilation, held against the settled readings: one act told with two verbs is one.
 */

/** Beginnings of verbs that end an act that the first verb began: they ask back, tell, confirm, record, hand on. */
const SEQUELS = beginsWith(`
allekirj arkisto dokument ehdott esittä huomaa ilmoit jatkaa kertoo kiinnit kirjaa kuitta kysyy lukitsee luovut lupaa
löytää merkits noutaa näyttää odottaa palaut perustel puuttuu pyytää raporto saatta selitt soitta sopii sulkee tallent
tarkist toista totea tunnist vahvist valits varmist
`);
/** Beginnings of verbs of standing tasks: with a thing of their own they begin another act, whatever stood before. */
const NEW_ACTS = beginsWith(`
budjeto haastatt hallinnoi huolta invento johtaa järjest kehittä kilpailu koordin koulutta laskutta markkino mentoro opetta
organiso palvelee perehdyttää rekryt siivoa suunnitt tilaa valmenta valvoo vetää ylläpit
`);
/** Beginnings of verbs that open an act which the second verb carries on: to look, to ask, to gather, to measure. */
const OPENERS = beginsWith(`
analys arvioi avaa etsii hakee havait huomaa irrot jakaa kartoit katsoo kerää kohtaa kokoa kutsu kuunt kysyy laskee
lukee luo löytää mitta määrit ottaa perehtyy purka pyytää rajaa rakenta selvit seuraa tark tunnist tutkii
tyhjent valits vastaanot vertaa
`);
/** Verbs that help another one. */
const HELPERS = wordSet(
  'on ei eivät osaa pystyy kykenee voi saa haluaa pyrkii yrittää pitää täytyy tulee alkaa auttaa uskaltaa',
);
/** Words that point back to the first deed: asian, hänelle, niistä, samalla, sen, tuloksen, tästä. */
const BACK =
  /^(?:asia(?:a|n|sta)|he(?:idät|ille|itä)|jälkensä|työpist.*|hän(?:e.*|tä)|ne|ni(?:iden|ihin|ille|istä|itä)|sama(?:lla|n|ssa)|sen|sii.{2,3}|sille|sitä|tuloks(?:en|et|ia)|tä(?:mä|s)?[nt]ä?)$/;
/** With these the author says himself that a second deed begins. */
const MORE = wordSet('lisäksi myös');
/** A time or place at the end may belong to both halves. */
const SHARED_ENDING = /(?:ss[aä]|ll[aä]|sti|isin|itt[aä]in|mukaan)$/;

interface Deed {
  readonly verb: Token;
  /** The word that joins it to the one before, where one does. */
  readonly joiner: Token | undefined;
  readonly rest: Token[];
  readonly opens: boolean;
}

/** Does the word say a field of work, or open a new act? */
export function isTwoDeedsClue(word: string): boolean {
  return NEW_ACTS.test(word) || fieldOfWord(word) !== undefined;
}

/** Two finite verbs with objects of their own, in fields of work that are no one act. */
export function twoDeeds(tokens: Tokens, text: string): TwoDeeds | undefined {
  const { all, question } = tokens;
  if (question) return undefined;
  const deeds = deedsOf(tokens);
  for (let index = 1; index < deeds.length; index += 1) {
    const first = deeds[index - 1];
    const second = deeds[index];
    if (first === undefined || second === undefined || !areTwo(first, second)) continue;
    const place = { start: first.verb.start, end: second.rest.at(-1)?.end ?? second.verb.end };
    const split = deeds.length === 2 ? splitOf(all, text, first, second) : undefined;
    return split === undefined ? place : { ...place, split };
  }
  return undefined;
}

/** The verbs of the main clauses with the words that belong to each. */
function deedsOf(tokens: Tokens): readonly Deed[] {
  const deeds: Deed[] = [];
  for (const { tokens: words } of mainClauses(tokens)) {
    let rest: Token[] = [];
    for (const [index, verb] of words.entries()) {
      if (!isDeedAt(words, index)) {
        rest.push(verb);
        continue;
      }
      if (MORE.has(rest.at(-1)?.text ?? '')) rest.pop();
      const joiner = isJoiner(rest.at(-1)) ? rest.pop() : undefined;
      rest = [];
      deeds.push({ verb, joiner, rest, opens: index === 0 });
    }
  }
  return deeds;
}

/** A verb that carries a deed: not the infinitive after a helper, nor a noun of the same letters. */
function isDeedAt(words: readonly Token[], index: number): boolean {
  const token = words[index];
  const before = words[index - 1];
  if (token === undefined || (before !== undefined && HELPERS.has(before.text))) return false;
  if (isFinite(token)) return true;
  const next = words[index + 1];
  return isVerbOrNoun(token) && next !== undefined && !isJoiner(next) && (index === 0 || isJoiner(before));
}

function areTwo(first: Deed, second: Deed): boolean {
  if (
    (second.joiner === undefined ? !second.opens : second.joiner.text === 'tai') ||
    [first, second].some(isNone) ||
    SEQUELS.test(second.verb.text) ||
    second.rest.some(({ text }) => BACK.test(text))
  )
    return false;
  const isNew = NEW_ACTS.test(second.verb.text);
  const opens = OPENERS.test(first.verb.text);
  if (opens && !isNew) return false;
  const one = fieldOf(first.verb, first.rest);
  const other = fieldOf(second.verb, second.rest);
  if (one !== undefined && other !== undefined) return areApart(one, other);
  return isNew && !opens && !shareThing(first, second);
}

/** A state of mind, a verb without a thing of its own, a helper: "pitää kirjaa" and "auttaa asiakasta" are deeds, "pitää antaa" is none. */
function isNone({ verb, rest }: Deed): boolean {
  if ((verb.bits & MENTAL) !== 0 || !rest.some((token) => isThing(token, verb))) return true;
  if (!HELPERS.has(verb.text) || verb.text === 'auttaa') return false;
  return verb.text !== 'pitää' || thirdOfInfinitive(rest[0]?.text ?? '') !== undefined;
}

/** Do the two speak of one thing? */
function shareThing(first: Deed, second: Deed): boolean {
  const beginnings = new Set(first.rest.map(beginningOf));
  return second.rest.some((token) => token.text.length > 3 && beginnings.has(beginningOf(token)));
}

/** The letters by which two words are taken for forms of one. */
function beginningOf({ text }: Token): string {
  return text.slice(0, 5);
}

/** A word that may be the object of a verb. */
function isThing({ text, gap }: Token, verb: Token): boolean {
  return (text.length > 3 || (gap & NUMBER) !== 0) && mayBeObject(text, verb);
}

/** Both halves as sentences of their own, where each stands by itself. */
function splitOf(
  all: readonly Token[],
  text: string,
  first: Deed,
  { joiner, verb }: Deed,
): readonly [string, string] | undefined {
  const last = all.at(-1);
  if (
    joiner === undefined ||
    last === undefined ||
    all[0] !== first.verb ||
    all.some(
      ({ aside, bits, gap }, index) =>
        aside || (bits & SUBORDINATOR) !== 0 || (index > 0 && (gap & (COMMA | STOP)) !== 0),
    ) ||
    SHARED_ENDING.test(last.text)
  )
    return undefined;
  return [
    text.slice(0, joiner.start).trimEnd() + text.slice(last.end),
    beginningAs(text, text.slice(verb.start)),
  ];
}
