import type { Clue } from '../known-words.ts';
import type { Span } from '../language-pack.ts';
import { wordSet } from '../word-list.ts';
import type { Token, Tokens } from '../token.ts';
import { isAffirmed, mainTokens } from './main-tokens.ts';
import { isFinite, isQualification, mayQualify } from './main-verb.ts';

/** Verbs that only say that somebody has it. */
const having = wordSet('on omab omavad peab');

/** After "on", or first: läbinud kursuse, lõpetanud kooli, töötanud kaks aastat. */
const acquired = wordSet('läbinud lõpetanud omandanud sooritanud töötanud');
const PAPERS = /kool|kursus|gümnaasium|magistri|õppe|eksami|aasta|hooaega|kutse|kraad/;

/** A text without such a word names no qualification. */
export const isPaper: Clue = (word) => mayQualify(word) || acquired.has(word);

/** Knowledge, experience or a paper in place of a deed. */
export function qualification(tokens: Tokens): Span | undefined {
  if (tokens.question) return undefined;
  const main = mainTokens(tokens);
  // "Kuni kolmeaastane kogemus": without a verb nothing is subordinate.
  const all = tokens.all.some(isFinite) ? main : tokens.all.filter((token) => !token.aside);
  // Most sentences have a deed: then nothing stands in its place.
  const [verb, other] = all.filter(isFinite);
  if (other !== undefined || (verb !== undefined && !having.has(verb.text))) return undefined;
  const at = all.findIndex((token, index) => isQualification(all, index) || isAcquired(all, index, token));
  const named = all[at];
  if (named === undefined || isOfCustomer(all[at - 1], named)) return undefined;
  return verb === undefined || isHad(all, at) ? { start: named.start, end: named.end } : undefined;
}

/** "Ostja kogemus": what the customer goes through. */
function isOfCustomer(before: Token | undefined, { text }: Token): boolean {
  return (
    text.startsWith('kogemus') && /^(?:klien|ostja|kasutaja|patsien|külasta|külalis)/.test(before?.text ?? '')
  );
}

/** What "on" says that somebody has. */
const HAD = /(?:kogemus|haridus)(?:t|ega)?$|diplom|litsents|sertifika|juhil/;

/** "Omab kõrgharidust", "On läbinud kursuse", "Omab 3 aastat kogemust": the word is what somebody has. */
function isHad(all: readonly Token[], at: number): boolean {
  const verb = all.findIndex(isAffirmed);
  const word = all[verb]?.text;
  if (word === 'omab' || word === 'omavad') return at > verb;
  if (word !== 'on') return false;
  return all.some(({ text }) => acquired.has(text) || HAD.test(text));
}

function isAcquired(all: readonly Token[], index: number, token: Token): boolean {
  if (!acquired.has(token.text)) return false;
  return all.some((other) => PAPERS.test(other.text));
}
