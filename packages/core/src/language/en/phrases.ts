import type { PhraseKind, Span } from '../language-pack.ts';
import { type PhraseLists, PhraseReading } from '../phrase-reading.ts';
import { FINITE } from '../word-classes.ts';
import { wordSet } from '../word-list.ts';
import { COMMA, NUMBER, STOP, type Token, type Tokens } from '../token.ts';
import { EITHER_S, PREPOSITION, VERB_S } from './lexicon.ts';
import { isAdverb } from './main-verb.ts';
import {
  ABSOLUTE,
  BIAS,
  BIAS_BEFORE_WORKERS,
  COMPARATIVE,
  ESCAPE,
  OPEN_LIST,
  SAFETY,
} from './phrase-lists.ts';
import { remembered } from './remembered.ts';
import { Slogans } from './slogans.ts';

/** Do the neighbours of a turn, which ends at `index`, let it speak? */
type Condition = (all: readonly Token[], index: number, isLonger: boolean) => boolean;

/** Listed turns that speak only where their neighbours allow it. */
class TurnsWithin extends PhraseReading {
  readonly #speaks: Condition;

  constructor(lists: PhraseLists, speaks: Condition) {
    super(lists);
    this.#speaks = speaks;
  }

  override places(tokens: Tokens, clue: number): readonly Span[] {
    const { all, question } = tokens;
    if (question) return [];
    let index = 0;
    return super.places(tokens, clue).filter(({ start, end }) => {
      while ((all[index]?.end ?? end) < end) index += 1;
      return this.#speaks(all, index, all[index]?.start !== start);
    });
  }
}

const BASELINES = /^(?:than|compared|last|previous|before|earlier)$/;

/** Does no baseline stand in the text: than, last year, by 5 %? One answer for all its places. */
const isUnbased = remembered(
  (all: readonly Token[]) =>
    !all.some(
      ({ text, gap }, index) =>
        BASELINES.test(text) || ((gap & NUMBER) !== 0 && /^(?:from|by)$/.test(all[index - 1]?.text ?? '')),
    ) && !/^(?:by|from)$/.test(all.at(-1)?.text ?? ''),
);

/** Does the phrase end behind that word, so that no noun belongs to it? "In a simpler way" is "more simply". */
function endsThere(next: Token | undefined): boolean {
  if (next === undefined || /^(?:way|manner)$/.test(next.text)) return true;
  return (next.gap & NUMBER) === 0 && ((next.gap & STOP) !== 0 || (next.bits & PREPOSITION) !== 0);
}

/** They speak of the deed before a noun too: "finds a better solution". */
const ANYWHERE = /^(?:better|faster|cheaper|clearer)$/;
const YIELDS = /^(?:makes|handles|serves|sells|helps|produces|closes|wins|solves)$/;

/** "Keeps the shop cleaner", "Makes fewer mistakes", "Is more polite": than what? */
function isAsked(all: readonly Token[], index: number): boolean {
  const next = all[index + 1];
  const word = all[index]?.text ?? '';
  if (!/^(?:more|fewer|less)$/.test(word)) return ANYWHERE.test(word) || endsThere(next);
  // "Orders more", "once more" say how much.
  if (next === undefined) return false;
  if (YIELDS.test(all[index - 1]?.text ?? '') || isAdverb(next)) return true;
  return /(?:ful|[iu]ve|ous|ble|ate|ite|[ie]se|ent)$/.test(next.text) && endsThere(all[index + 2]);
}

const WORKERS = /^(?:applicant|candidate|colleague|employee|nurse|worker)s?$/;
const BEFORE_TRAIT = /^(?:is|are|be|looks|and|or|preferably|ideally)$/;
const beforeWorkers = wordSet(BIAS_BEFORE_WORKERS);

/** "Is young", "young and eager", "preferably male": said of whoever does the work. */
function isOfWorker(all: readonly Token[], index: number): boolean {
  const next = all[index + 1];
  if (next !== undefined && WORKERS.test(next.text)) return all.length <= 6;
  if (/old|er/.test(all[index]?.text ?? '')) return false;
  if (next !== undefined && (next.gap & (COMMA | STOP)) === 0 && !/^(?:and|or|but)$/.test(next.text))
    return false;
  const before = all[index - 1]?.text ?? '';
  return index === 0 || BEFORE_TRAIT.test(before) || (index === 1 && before === 'a');
}

const OF_HOLDER = /^(?:is|are|has|have|must|should|needs|looks|remains|stays|speaks)$/;

/** Does the text say what somebody is or has, or name it? "Checks the eyesight of drivers" does neither. */
function isOfHolder(all: readonly Token[]): boolean {
  const verb = all.slice(0, HOLDER_REACH).find(({ bits }) => (bits & (FINITE | VERB_S | EITHER_S)) !== 0);
  return verb === undefined || OF_HOLDER.test(verb.text);
}

/** A deed has its verb among its first words. */
const HOLDER_REACH = 5;

/** "Notices that everyone …", "those who never …": told of others. */
function isOwnMeasure(all: readonly Token[], index: number): boolean {
  for (let at = index; at > 0 && index - at < CLAUSE_REACH; at -= 1) {
    if (((all[at]?.gap ?? 0) & (COMMA | STOP)) !== 0) return true;
    const before = all[at - 1]?.text;
    if (before === 'who' || (before === 'that' && NOTICING.test(all[at - 2]?.text ?? ''))) return false;
  }
  return true;
}

const CLAUSE_REACH = 12;
const NOTICING = /^(?:notices|sees|hears|spots)$/;

/** The listed turns of English by kind. */
export const phrases: Readonly<Record<PhraseKind, PhraseReading>> = {
  absolute: new TurnsWithin(ABSOLUTE, isOwnMeasure),
  escape: new PhraseReading(ESCAPE),
  openList: new PhraseReading(OPEN_LIST),
  comparative: new TurnsWithin(
    COMPARATIVE,
    // "Picks the cheaper one" names what is compared.
    (all, index, isLonger) =>
      all[index - 1]?.text !== 'the' && (isLonger || isAsked(all, index)) && isUnbased(all),
  ),
  bias: new TurnsWithin({ phrases: `${BIAS} ${BIAS_BEFORE_WORKERS}` }, (all, index, isLonger) => {
    // "The girls" are spoken of anywhere.
    if (isLonger) return all[index]?.text === 'girls' || isOfHolder(all);
    return !beforeWorkers.has(all[index]?.text ?? '') || isOfWorker(all, index);
  }),
  slogan: new Slogans(),
  safety: new PhraseReading(SAFETY),
};
