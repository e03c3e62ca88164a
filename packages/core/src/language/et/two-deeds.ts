import type { TwoDeeds } from '../language-pack.ts';
import { SUBORDINATOR } from '../word-classes.ts';
import { wordSet } from '../word-list.ts';
import { COLON, COMMA, STOP, type Token, type Tokens } from '../token.ts';
import { type Field, fieldOf, isNextStep } from './deed-fields.ts';
import { isFinite } from './main-verb.ts';
import { capitalised } from './rewriting.ts';

/*
 * Two deeds in one sentence. Source: our own compilation; the pairs are judged by fields of work.
 * Reviewer's note: unsure is silent. One act told with two verbs (measures and writes down, calls back and tells the date)
 * shows by a word that points back, by a noun that both share, by a verb of contact, or by verbs of one field.
 */

/** They join two verbs. */
export const joiners: ReadonlySet<string> = wordSet('ja ning');

/** They point back to the first deed, or say that the second follows from it. */
const pointing = wordSet(`
see seda selle sellest sellega selles selleks sellele sellelt need neid nende neile nendega ta tema talle teda
sama samas samal siis seejärel kohe seal sealt sinna lõpuks tulemuse tulemused tulemusi kokkuvõtte järgi põhjal
alusel vastavalt nii seega ise ka vastuse`);

/** They say that the second deed comes on top of the first. */
const adding = wordSet('lisaks samuti ühtlasi');

/** Words between the verb and its object that are no object. */
const particles = wordSet(`
ära üle välja läbi kokku ette maha alla kaasa lahti üles ümber juurde järele tagasi edasi vastu peale esile
valmis korda alati sageli otse iga kord korra aasta kuu nädal päev enne pärast vajaduse`);

/** Cases that say where, when, with what; and objects that only end so (koristamist, klasse). */
const OBLIQUE = /(?:sse|ks|ni|lt|sti|des|mata|na|[aeioõäöü]s|[aeioõäöü]st|[aeiouõäöü]l)$/;
const OBJECTS = /(?:mist|poisse|klasse|(?:[oi]o|aa|ii|ee|ei)ni|joni)$/;

/** So many letters of a beginning that two nouns share make them one thing. */
const SHARED = 5;

interface Deed {
  readonly at: number;
  readonly stem: string;
}

/** Two finite verbs with objects of their own that make two acts. */
export function twoDeeds(tokens: Tokens, text: string): TwoDeeds | undefined {
  if (tokens.question || tokens.otherScript) return undefined;
  const { all } = tokens;
  const deeds = deedsOf(all);
  if (deeds.length < 2) return undefined;
  const lastPointing = lastPointingIn(all, deeds);
  for (let index = 1; index < deeds.length; index += 1) {
    const first = deeds[index - 1];
    const second = deeds[index];
    if (first === undefined || second === undefined) continue;
    const joint = jointBetween(all, first.at, second.at);
    if (joint < 0 || joint <= lastPointing) continue;
    const end = deeds[index + 1]?.at ?? all.length;
    if (!areTwo(all, first, joint, second, endOfPart(all, second.at, end))) continue;
    const from = all[first.at];
    const to = all[second.at];
    if (from === undefined || to === undefined) return undefined;
    const split = deeds.length === 2 ? splitAt(text, all, first.at, joint, second.at) : undefined;
    const place = { start: from.start, end: to.end };
    return split === undefined ? place : { ...place, split };
  }
  return undefined;
}

/** The last word of the row that points back: what it joins is one act, with all that stands between. */
function lastPointingIn(all: readonly Token[], deeds: readonly Deed[]): number {
  const last = deeds.at(-1);
  if (last === undefined) return -1;
  let index = endOfPart(all, last.at, all.length) - 1;
  while (index >= 0 && !pointing.has(all[index]?.text ?? '')) index -= 1;
  return index;
}

/** The finite verbs of the main row: from the last colon on, without what is subordinate. None where a state or a denial is among them. */
function deedsOf(all: readonly Token[]): readonly Deed[] {
  const deeds: Deed[] = [];
  let dropping = false;
  for (const [at, token] of all.entries()) {
    if ((token.gap & COLON) !== 0) {
      // What stands after the colon tells how the deed before it is done.
      if (deeds.length > 0) return deeds;
      dropping = false;
    } else if ((token.gap & (COMMA | STOP)) !== 0) dropping = false;
    if (token.aside || dropping) continue;
    if ((token.bits & SUBORDINATOR) !== 0) {
      // After an inner clause nobody can say which row a verb goes on.
      if (deeds.length > 0) return deeds;
      dropping = true;
      continue;
    }
    if (!isFinite(token)) continue;
    if (!token.text.endsWith('b')) return [];
    deeds.push({ at, stem: token.text.slice(0, -1) });
  }
  return deeds;
}

/** Where the second half begins: at "ja", or at the word after a semicolon; -1 where the halves are joined otherwise. */
function jointBetween(all: readonly Token[], first: number, second: number): number {
  for (let index = second; index > first; index -= 1) {
    const token = all[index];
    if (token === undefined) return -1;
    if (joiners.has(token.text) || (adding.has(token.text) && (token.gap & COMMA) !== 0)) return index;
    if ((token.gap & STOP) !== 0 && index === second) return index;
    if ((token.gap & COMMA) !== 0) return index === second ? index : -1;
    if (second - index > LEADING) return -1;
  }
  return -1;
}

/** So many words may stand between "ja" and the second verb. */
const LEADING = 4;

function endOfPart(all: readonly Token[], from: number, end: number): number {
  for (let index = from + 1; index < end; index += 1) {
    const token = all[index];
    if (token !== undefined && ((token.gap & STOP) !== 0 || (token.bits & SUBORDINATOR) !== 0)) return index;
  }
  return end;
}

function areTwo(all: readonly Token[], first: Deed, joint: number, second: Deed, end: number): boolean {
  const one = all.slice(first.at + 1, joint);
  const other = all.slice(second.at + 1, end);
  if (one.some(({ text }) => text.endsWith('des'))) return false;
  const objects = objectsIn(one);
  const others = objectsIn(other);
  if (objects.length === 0 || others.length === 0 || shareWord(objects, others)) return false;
  const field = fieldOf(first.stem, one);
  const next = fieldOf(second.stem, other);
  // What nobody knows the field of is mostly contact or handling, which belongs to the same act.
  if (field === undefined || next === undefined) return false;
  const isAdded = all.slice(first.at, second.at).some(({ text }) => adding.has(text));
  if (isAdded || (others.some(isOwnTask) && !objects.some(isOwnTask))) return true;
  const many = areMany(objects);
  const manyOthers = areMany(others);
  if (!isNextStep(field, next))
    return many || manyOthers || (arePlural(objects) && arePlural(others)) || areFarApart(field, next);
  // Of one case the paper is the record; of many things papers are another task.
  return next === 'paper' && RECORDED.includes(field) && many && manyOthers;
}

const FAR_FROM_LEADING = 'people lead money stock goods clean upkeep serve make care';
/** Fields that are no part of one case, even where each half speaks of one thing only. */
const FAR: Partial<Record<Field, string>> = {
  clean: 'stock serve money',
  people: FAR_FROM_LEADING,
  lead: FAR_FROM_LEADING,
};

function areFarApart(field: Field, next: Field): boolean {
  return [FAR[field]?.includes(next), FAR[next]?.includes(field)].includes(true);
}

/** Of many of these the paper is still another task. */
const RECORDED = 'upkeep care make show';

/** What comes round (kuuaruanne), and what the house itself needs: a task of its own, no step of work on a case. */
function isOwnTask({ text }: Token): boolean {
  return /^(?:(?:kuu|aasta|nädala|kvartali)(?:aruan|arve|plaan|graafik|eelarve)|graafik|osakonna|meeskonna|tiimi|(?:kodu|veebi)leh|sotsiaalmeedia|üritus|uudiskir|raamatupidami|.+arvestust$)/.test(
    text,
  );
}

const MANY =
  /(?:[aeiouõäöü]id|sid|likke|[aeiou]{2}[dlmnrs]e|[oi]de|usi|[ntk]te|ntse|unde|lehti|lapsi|uksi|kaupu|kirju|asju|filme|plaane|kaarte|teste)$/;

/** Things of no number, in the partitive plural: a task, not one case. */
function areMany(objects: readonly Token[]): boolean {
  return objects.some((token) => MANY.test(token.text) || isOwnTask(token));
}

/** All of several things: "maksab arved". */
function arePlural(objects: readonly Token[]): boolean {
  return objects.some(({ text }) => /[aeiou]d$/.test(text));
}

/** Words that may be what the deed is done to. */
function objectsIn(words: readonly Token[]): readonly Token[] {
  return words.filter(({ text, aside }) => {
    if (aside || text.length < 3 || particles.has(text) || joiners.has(text)) return false;
    return OBJECTS.test(text) || !OBLIQUE.test(text);
  });
}

function shareWord(objects: readonly Token[], others: readonly Token[]): boolean {
  const beginnings = new Set(objects.map(({ text }) => text.slice(0, SHARED)));
  return others.some(({ text }) => text.length >= SHARED - 1 && beginnings.has(text.slice(0, SHARED)));
}

/** Both halves as sentences; what stands before the first verb (who, when) stands in both. */
function splitAt(
  text: string,
  all: readonly Token[],
  first: number,
  joint: number,
  second: number,
): readonly [string, string] | undefined {
  const from = all[first];
  const before = all[joint - 1];
  const verb = all[second];
  // A bracket or quotation that opens in one half might close in the other.
  if (from === undefined || before === undefined || verb === undefined || /[("„“”«»[\]):]/.test(text))
    return undefined;
  let at = joint;
  while (at < second && (joiners.has(all[at]?.text ?? '') || adding.has(all[at]?.text ?? ''))) at += 1;
  const opens = all[at] ?? verb;
  const whole = text.trimEnd();
  const start = text.length - text.trimStart().length;
  const lead = text.slice(start, from.start);
  if (lead !== '' && opens !== verb) return undefined;
  const rest = whole.slice(opens.start);
  const stop = /[.!]$/.exec(whole)?.[0] ?? '';
  return [text.slice(start, before.end) + stop, lead === '' ? capitalised(rest) : lead + rest];
}
