import { mainClauses } from '../clauses.ts';
import type { Span } from '../language-pack.ts';
import { wordSet } from '../word-list.ts';
import { NUMBER, type Token, type Tokens } from '../token.ts';
import { isVerbAt } from './finite-verb.ts';
import { openingForm } from './other-forms.ts';
import { passive } from './passive.ts';

/*
 * Finnish words for knowledge, experience and papers. Source: our own compilation from job advertisements.
 * Reviewer's note: a customer's experience is none; no-action-verb is silent where one of them carries a text without a verb.
 */
const WORDS = wordSet('kielen kieli kieltä tiedot tietoa tieto korkeakoulutus ylioppilas');
const PARTS =
  /^[abc][12]$|ajokort|(?:hygienia|anniskelu)pas|kielitai[dt]|kokemu[ks]|lupakirja|maisteri|pätevyy[dst]|sertifik|tietämys|todistus|(?:trukki|turva|tulityö|turvallisuus)kor|tuntemu[ks]|tutkin[nt]o/;
/** Somebody's experience of us: asiakaskokemus. */
const EXPERIENCE = /^(?:asiakas|käyttäjä|osto|palvelu|potilas|työntekijä)kokemu/;
const YEARS = /^vuo(?:den|tta)$/;
/** Whose experience it is, where it is no qualification. */
const THEIR = /^(?:(?:asiakka|käyttäj|oppila|ostaj|potila|viera).*n|hänen)$/;

/** Verbs of having, with which knowledge or a paper still stands in place of a deed. */
const HAVING = wordSet(
  'on omaa omaavat suorittanut käynyt läpäissyt hankkinut vaaditaan edellytetään edellytyksenä vaatii',
);
/** With these a course is a paper. */
const COMPLETED = wordSet('suorittanut käynyt läpäissyt');
const COURSE = /koulutu|kurssi/;
/** A passive with which it is asked for. */
const ASKED = wordSet('vaaditaan edellytetään arvostetaan odotetaan');
/** "Kokemuksen jakaminen" names a deed: another rule asks for its verb. */
const DOING = /mi(?:nen|sta)$/;

/** May the word name knowledge, experience or a paper? */
export function isQualificationClue(word: string): boolean {
  return WORDS.has(word) || YEARS.test(word) || PARTS.test(word) || COURSE.test(word);
}

/** Does a word name knowledge, experience or a paper? "Soveltuva koulutus" is schooling; "työntekijöiden koulutus" trains somebody. */
export function namesQualification(all: readonly Token[], index: number): boolean {
  const { text, gap } = all[index] ?? NO_WORD;
  const before = all[index - 1]?.text ?? '';
  if (text === 'koulutus') return before !== '' && !before.endsWith('n');
  if (WORDS.has(text) || ((gap & NUMBER) !== 0 && YEARS.test(text))) return true;
  return (
    PARTS.test(text) &&
    !EXPERIENCE.test(text) &&
    !THEIR.test(before) &&
    !THEIR.test(all[index - 2]?.text ?? '')
  );
}

const NO_WORD = { text: '', gap: 0 };

/** Knowledge, experience or a paper that stands in place of a deed. */
export function qualification(tokens: Tokens): Span | undefined {
  const { all, question } = tokens;
  if (question) return undefined;
  for (const { tokens: words } of mainClauses(tokens)) {
    for (const [index, { text }] of words.entries())
      if (!HAVING.has(text) && isVerbAt(words, index)) return undefined;
  }
  const isDone = all.some(({ text }) => COMPLETED.has(text));
  const named = all.find(
    (token, index) => !token.aside && (namesQualification(all, index) || (isDone && COURSE.test(token.text))),
  );
  if (named === undefined || DOING.test(all.at(-1)?.text ?? '')) return undefined;
  const done = passive(tokens);
  const isOther =
    done === undefined
      ? openingForm(all[0], all[1]) !== undefined
      : !all.some(({ start, text }) => start === done.start && ASKED.has(text));
  return isOther ? undefined : { start: named.start, end: named.end };
}
