import { foldedWords } from './column-words.ts';

/** What a deed takes, sorted out of a column that holds all three kinds. */
export interface Needs {
  readonly knowledge: readonly string[];
  readonly skills: readonly string[];
  readonly attitudes: readonly string[];
}

/** The words that begin a piece of knowledge or an attitude; everything else that somebody has is a skill. */
const KNOWLEDGE = /^(?:teab|tunneb|teadmi|tietaa|tuntee|tieto|tieda|knows|knowledge|understands)/;
const ATTITUDE = /^(?:hoiak|asenne|attitude)/;
const LABEL =
  /^(?:teadmised?|teadmine|oskus(?:ed)?|hoiak(?:ud)?|tiedot?|tieto|taidot?|taito|asenne|asenteet|knowledge|skills?|attitudes?) ?:/i;

/** The pieces of "knows …; can …; attitude: …", each with its kind. */
export function mixedNeeds(cells: readonly string[]): Needs {
  const needs = {
    knowledge: new Array<string>(),
    skills: new Array<string>(),
    attitudes: new Array<string>(),
  };
  for (const piece of cells.flatMap((cell) => cell.split(/[;\n]/))) {
    const text = piece.trim().replace(/^[-–•·]\s*/, '');
    const bare = text.replace(LABEL, '').trim();
    if (bare === '') continue;
    const words = foldedWords(text);
    if (KNOWLEDGE.test(words)) needs.knowledge.push(bare);
    else if (ATTITUDE.test(words)) needs.attitudes.push(bare);
    else needs.skills.push(bare);
  }
  return needs;
}
