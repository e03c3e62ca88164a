import type { Span } from '../language-pack.ts';
import { wordsOfList } from '../word-list.ts';
import { COMMA, STOP, type Token, type Tokens } from '../token.ts';
import { PREPOSITION } from './lexicon.ts';

/*
 * How the words of a competency's name begin, one field after the other. Source: our own compilation from lists of
 * competencies. Reviewer's note: a row shares a field ("planning and organising" is one competency), and what is often named
 * in one breath is in one row; unknown words are silent.
 */
const FIELDS = `
plan organi coordinat priorit control analy report budget account bookkeep financ,
communicat listen present negotiat empath,
teamw cooperat collab networking,
leader leading supervis manag coach mentor strateg learn develop train teach recruit,
service customer sale selling market,
accura quality,
creativ innovat change adapt flexib,
problem decision,
integrit honest ethic reliab responsib initiative,
safety security hygiene clean health maint repair,
logistic procure purchas stocktak,
programming testing design architect`
  .split(',')
  .map(wordsOfList);

/** A head that both sides may share: "communication and presentation skills". */
const SHARED_HEAD =
  /^(?:abilit|awareness|control|handling|improvement|knowledge|management|method|orientation|process|skill|system|thinking|work)/;
/** "Creativity and time management": creativity is managed by nobody, while a quality, a plan or a sale may be. */
const STANDS_ALONE =
  /(?:(?<!qual|secur)ity|work|eration|ness|ics|thy|recruitment|(?<!plann|train|learn|market|clean|build)ing)$/;

/** The word that joins two competencies under one name. Where the second could belong to the first, nothing is said. */
export function twoNames({ all }: Tokens): Span | undefined {
  const at = all.findIndex(
    ({ text, start }, index) => index > 0 && (text === 'and' || start - (all[index - 1]?.end ?? 0) === 3),
  );
  const joiner = all[at];
  const before = all[at - 1];
  if (joiner === undefined || before === undefined) return undefined;
  if (all.some(({ aside, bits, gap }) => aside || (bits & PREPOSITION) !== 0 || (gap & (COMMA | STOP)) !== 0))
    return undefined;
  const isWord = joiner.text === 'and';
  if (!areTwo(all.slice(0, at), all.slice(isWord ? at + 1 : at))) return undefined;
  return isWord ? { start: joiner.start, end: joiner.end } : { start: before.end, end: joiner.start };
}

function areTwo(first: readonly Token[], second: readonly Token[]): boolean {
  const one = first.at(-1)?.text ?? '';
  const other = second.at(-1)?.text ?? '';
  const field = fieldOf(first);
  const otherField = fieldOf(second);
  if (field === otherField || field === undefined || otherField === undefined) return false;
  if (first.some(({ text }) => second.some((word) => word.text === text))) return false;
  if (first.length > 1) return second.length > 1 || STANDS_ALONE.test(other) || one === 'management';
  // "Quality and risk management": the head may belong to both; so may the object of "Planning and leading school trips".
  const isOneRow = one.endsWith('ing') && second[0]?.text.endsWith('ing') === true;
  return (
    second.length === 1 || STANDS_ALONE.test(one) || !(isOneRow || otherField < 0 || SHARED_HEAD.test(other))
  );
}

/** The field of a name; -1 where two words or three name one of their own. */
function fieldOf(words: readonly Token[]): number | undefined {
  const fields = words.map(({ text }) =>
    FIELDS.findIndex((row) => row.some((each) => text.startsWith(each))),
  );
  const field =
    fields.findLast((each, index) => each >= 0 && !SHARED_HEAD.test(words[index]?.text ?? '')) ??
    fields.at(-1);
  return words.length > 3 || (field === -1 && words.length === 1) ? undefined : field;
}
