import type { Span } from '../language-pack.ts';
import { KnownWords } from '../known-words.ts';
import { ATTITUDE, SUBORDINATOR, TRAIT } from '../word-classes.ts';
import { COMMA, STOP, type Token } from '../token.ts';
import { tokenise } from '../words.ts';
import { isBeside, isJoiner, pastAdverbs } from './carrier.ts';
import { inThirdPerson, isBase, isOnlyVerb, isParticiple, mayBeBase } from './inflection.ts';
import { lexicon, OPENER } from './lexicon.ts';
import { mainVerb } from './main-verb.ts';

const known = new KnownWords(lexicon);

/** Words that stand instead of a stretch of the text. */
export interface Edit extends Span {
  readonly words: string;
}

/** The text after its edits, which stand in its order; a capital at its beginning is kept. Undefined where it is no deed. */
export function rewritten(text: string, edits: readonly Edit[]): string | undefined {
  let result = '';
  let at = 0;
  for (const { start, end, words } of edits) {
    result += text.slice(at, start) + words;
    at = end;
  }
  result += text.slice(at);
  if (/^\P{L}*\p{Lu}/u.test(text)) result = result.replace(/\p{L}/u, (letter) => letter.toUpperCase());
  // "Must not be late" has no plain third person.
  return mainVerb(tokenise(result, known)) === 'verb' && !result.includes('oes not be') ? result : undefined;
}

/**
 * The edits that put the base form at a place, and those that a row joins to it ("listen and ask"), in the third person.
 * Undefined where a further word could be a noun as well as a verb, for then half the row would stay behind, and where
 * "be" would tell a trait or a state.
 */
export function rowInThirdPerson(all: readonly Token[], at: number): readonly Edit[] | undefined {
  const verb = all[at];
  const next = all[pastAdverbs(all, at + 1)];
  if (verb === undefined || !mayBeBase(verb)) return undefined;
  if (
    /^(?:be|have)$/.test(verb.text) &&
    (next === undefined || isParticiple(next.text) || (next.bits & (TRAIT | ATTITUDE)) !== 0)
  )
    return undefined;
  const edits: Edit[] = [inPlace(verb)];
  // "Help customers choose and buy", "ask what to see and do": whose verb the next one is, nobody can tell.
  let isOpen = !WITH_BARE_INFINITIVE.test(verb.text);
  let isJoined = false;
  for (let index = at + 1; index < all.length; index += 1) {
    const token = all[index];
    if (token === undefined || token.aside) continue;
    const before = all[index - 1];
    isJoined = isJoiner(before) || (token.gap & (COMMA | STOP)) !== 0 || (isJoined && isBeside(before));
    const toVerb = token.text === 'to' && isBase(all[index + 1]);
    if (toVerb || (token.bits & SUBORDINATOR) !== 0) isOpen = false;
    if (!isJoined || isBeside(token)) continue;
    const opens = ((all[index + 1]?.bits ?? 0) & OPENER) !== 0;
    if (isOpen && (isOnlyVerb(token) || (opens && isBase(token)))) edits.push(inPlace(token));
    else if (opens ? mayBeBase(token) : isBase(token)) return undefined;
  }
  return edits;
}

const WITH_BARE_INFINITIVE = /^(?:help|let|make|have)$/;

function inPlace({ start, end, text }: Token): Edit {
  return { start, end, words: inThirdPerson(text) };
}
