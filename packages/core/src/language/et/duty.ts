import type { Clue } from '../known-words.ts';
import type { Mention } from '../language-pack.ts';
import { wordSet } from '../word-list.ts';
import type { Token, Tokens } from '../token.ts';
import { NO_INFINITIVES } from './clause-words.ts';
import { asDeed, infinitiveAfter, type InfinitiveKind } from './infinitive-rewrite.ts';
import { mainTokens } from './main-tokens.ts';
import { mentionOf } from './rewriting.ts';
import { isDaInfinitive, isMaInfinitive, thirdOfDa, thirdOfMa } from './verb-forms.ts';

/*
 * Estonian words of duty. Source: our own compilation from job descriptions and rules of work.
 * Reviewer's note: "peab" is a duty only with an infinitive in -ma (peab andma; not peab nõu, peab kinni, peab
 * läbirääkimisi); "tuleb" and "on vaja" only with one in -da (tuleb vastata; not tuleb toime, tuleb vastu).
 */
const withMa = wordSet('peab peavad peaks peaksid pidi pidid kohustub kohustuvad');
const withDa = wordSet('tuleb tuleks');
/** After "on": on kohustatud andma, on vaja anda. */
const stateWithMa = wordSet('kohustatud sunnitud');
const stateWithDa = wordSet('vaja vajalik tarvis kohustus ülesanne kohustuslik');
const be = wordSet('on oleks');

const noInfinitives = wordSet(NO_INFINITIVES);
/** Beside a word of duty a word in -ma is an infinitive also where its verb is not known. */
const MA: InfinitiveKind = {
  is: (word) =>
    isMaInfinitive(word) || (word.length > 5 && /[^ei]ma$/.test(word) && !noInfinitives.has(word)),
  third: thirdOfMa,
};
const DA: InfinitiveKind = { is: isDaInfinitive, third: thirdOfDa };

/** Is it a word that a duty needs? */
export const isDuty: Clue = (word) =>
  word === 'tohi' || [withMa, withDa, stateWithMa, stateWithDa].some((words) => words.has(word));

/** How far from "on" the word of duty may stand ("on alati kohustatud"). */
const REACH = 3;

/** The words of a duty in a main clause. */
export function duty(tokens: Tokens, text: string): Mention | undefined {
  const all = mainTokens(tokens);
  for (const [index, token] of all.entries()) {
    if (withMa.has(token.text)) {
      const infinitive = infinitiveAfter(all, index, MA);
      if (infinitive < 0) continue;
      // "Vastab, peab …": only the one who does it alone keeps the verb's form.
      const single = token.text === 'peab' || token.text === 'peaks' || token.text === 'kohustub';
      return mentionOf(token, single ? asDeed(text, all, index, infinitive, MA) : undefined);
    }
    // The object of "tuleb anda vastus" changes its case in the deed, so that no rewrite is sure.
    if (withDa.has(token.text) && infinitiveAfter(all, index, DA) >= 0) return mentionOf(token, undefined);
    if (token.text === 'ei' && all[index + 1]?.text === 'tohi')
      return { start: token.start, end: all[index + 1]?.end ?? token.end };
    if (be.has(token.text)) {
      const found = stateOfDuty(all, index);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** "on kohustatud andma", "on vaja anda", "vajalik on anda". */
function stateOfDuty(all: readonly Token[], at: number): Mention | undefined {
  const verb = all[at];
  if (verb === undefined) return undefined;
  const before = all[at - 1];
  if (before !== undefined && stateWithDa.has(before.text) && infinitiveAfter(all, at, DA) >= 0)
    return { start: before.start, end: verb.end };
  for (let index = at + 1; index <= at + REACH; index += 1) {
    const token = all[index];
    if (token === undefined) return undefined;
    if (
      (stateWithMa.has(token.text) && infinitiveAfter(all, index, MA) >= 0) ||
      (stateWithDa.has(token.text) && infinitiveAfter(all, index, DA) >= 0)
    )
      return { start: verb.start, end: token.end };
  }
  return undefined;
}
