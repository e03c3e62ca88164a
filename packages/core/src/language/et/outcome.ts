import type { Clue } from '../known-words.ts';
import type { Span } from '../language-pack.ts';
import { wordSet } from '../word-list.ts';
import { COLON, type Token, type Tokens } from '../token.ts';
import { isFinite } from './main-verb.ts';
import { isAffirmed, mainTokens } from './main-tokens.ts';

/*
 * Results and the verbs that tell them. Source: our own compilation from scorecards and bonus systems.
 * Reviewer's note: "tõstab hinda", "vähendab riski" are deeds or too broad; "saavutab kontakti" is a deed.
 */
const reaching = wordSet('saavutab ületab täidab tagab');
/** Verbs of growing and shrinking: with a number they tell a result, whatever is measured. */
const changing = wordSet(
  'suurendab kasvatab tõstab vähendab langetab alandab kahandab lühendab poolitab kahekordistab kolmekordistab',
);
const running = wordSet('kasvab tõuseb suureneb väheneb langeb paraneb püsib ületab on');
/** Verbs that tell a result of these measures only; "täidab eelarvet", "hoiab tulemusi" may be work. */
const NARROW =
  /^(?:täidab .*plaani|(?:säästab|teenib) eurot|(?:toob|teenib) (?:kasumit|tulu)|(?:tagab|hoiab|parandab) .*(?:kasumi|kasumlikkus[et]|rahulolu|käibe|indeksit?|voolavuse|tootlikkust|numbreid)|tagab .*tulemused?|parandab .*tulemusi|hoiab .*kulu(?:d|sid))$/;

const telling = new Set([
  ...reaching,
  ...changing,
  ...running,
  'toob',
  'säästab',
  'teenib',
  'hoiab',
  'parandab',
]);

/** What is measured, by the last part of the word ("kliendirahulolu", "tööjõukulusid"). */
const MEASURE =
  /(?:(?:rahulolu|käi[bv]e|kasum|kasumlikkus|tootlikkus|efektiivsus|lojaalsus|usaldus|voolavus|kulu|laoseis|tulu|tulemus|indeks|skoor|eelarve)(?:[deiut-]|sid|it|ed)?|turuosa|nps(?:-?i)?|müü[kg]i?|praa[kg]i?|mahtu|numbr(?:eid|id)|plaani|arvu?|hulka?|osakaalu?|taset|määra|kasvu|(?:oote|tarne|seisaku)(?:aja|aega?)|kaebusi|õnnetusi|vigu)$/;
/** Goals that are reached, whatever they are called: müügieesmärk, kuueesmärgid. */
const GOALS = /eesmär(?:ki|gi|gid|ke)$/;
/** A genitive only describes the next word ("müügi aruannet"). */
const GENITIVE = /(?:müügi|käibe|kasumi|tulemuse|praagi|kulu|aja)$/;
const AMOUNT = /^(?:võrra|protsen|kordselt|täies)/;
const PRICE = /^(?:hinda|hinna|hindu|allahindlus)/;

/** Words of the means by which it is done. */
const means = wordSet('abil kaudu abiga teel sellega selleks selle seega');

/** Is it a verb that may tell a result? */
export const tellsResult: Clue = (word) => telling.has(word);

/** A result alone. */
export function outcome(tokens: Tokens): Span | undefined {
  const all = mainTokens(tokens);
  const [verb, other] = all.filter(isFinite);
  if (verb === undefined || other !== undefined || !isAffirmed(verb)) return undefined;
  if (all.length !== tokens.all.filter(({ aside }) => !aside).length || all.some(isMeans)) return undefined;
  const at = all.indexOf(verb);
  const after = all.slice(at + 1);
  const byHowMuch = changing.has(verb.text) ? after.find(({ text }) => AMOUNT.test(text)) : undefined;
  if (byHowMuch !== undefined && !all.some(({ text }) => PRICE.test(text)))
    return { start: verb.start, end: byHowMuch.end };
  const measured = after.find(({ text }, index) => isMeasured(text, after[index + 1], verb.text));
  if (measured !== undefined) return { start: verb.start, end: measured.end };
  const subject = all[at - 1]?.text;
  if (subject === undefined || at > SUBJECT || !running.has(verb.text)) return undefined;
  return isMeasure(subject) || after.some(({ text }) => text.startsWith('rahul'))
    ? { start: all[0]?.start ?? verb.start, end: verb.end }
    : undefined;
}

/** How many words of a subject may stand before the verb ("Poe kuu käive kasvab"). */
const SUBJECT = 4;

function isMeasure(word: string): boolean {
  return MEASURE.test(word) || GOALS.test(word);
}

/** Is it what the verb tells a result of? */
function isMeasured(word: string, next: Token | undefined, verb: string): boolean {
  if (next !== undefined && GENITIVE.test(word) && !AMOUNT.test(next.text)) return false;
  if (reaching.has(verb) && GOALS.test(word)) return true;
  if (changing.has(verb) || verb === 'saavutab' || verb === 'ületab') return MEASURE.test(word);
  return NARROW.test(`${verb} ${word}`);
}

/** "pakkudes …", "… abil", "… koolitusega": says what is done for it. */
function isMeans({ text, gap }: Token): boolean {
  if ((gap & COLON) !== 0 || means.has(text)) return true;
  return /(?:[aeioulnr]des|[aeioust]tes|misega)$/.test(text) && !/(?:ndes|ustes)$/.test(text);
}
