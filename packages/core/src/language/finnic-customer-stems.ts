import { KnownWords } from './known-words.ts';
import { SHORTEST_STEM } from './customer-reading.ts';
import { wordSet } from './word-list.ts';
import { COMMA, STOP, type Token } from './token.ts';
import { tokenise } from './words.ts';

/** What Estonian and Finnish each say of the phrases that name a customer. */
export interface FinnicPhrases {
  readonly smallWords: string;
  /** Words that say there is no customer. */
  readonly negations: string;
  /** Units are named by what stands before the word, for the word itself is found as receiver. */
  readonly unitWords: string;
  /** Words whose stem is too short or would match by chance: the forms of a customer instead. */
  readonly formsByWord: Readonly<Record<string, string>>;
  /** Cases of place and means, which say where or with what, not who. */
  readonly placeCase: RegExp;
  /** A beginning that all the forms of the word share. */
  stemOf(word: string): string;
}

const noWords = new KnownWords(new Map());

/** Stems of who the customer is. Of a phrase only its head counts: adjectives, genitives and places are left out. */
export function finnicCustomerStems(own: FinnicPhrases): (who: string) => readonly string[] {
  const smallWords = wordSet(own.smallWords);
  const negations = wordSet(own.negations);
  const stemsOfPhrase = phraseReader(own);
  return (who) => {
    const { all } = tokenise(who, noWords);
    if (all.some(({ text }) => negations.has(text))) return [];
    const found = new Set<string>();
    let phrase: Token[] = [];
    const close = (): void => {
      for (const stem of stemsOfPhrase(phrase)) found.add(stem);
      phrase = [];
    };
    for (const token of all) {
      if ((token.gap & (COMMA | STOP)) !== 0 || smallWords.has(token.text)) close();
      if (!smallWords.has(token.text)) phrase.push(token);
    }
    close();
    return [...found];
  };
}

function phraseReader(own: FinnicPhrases): (phrase: readonly Token[]) => readonly string[] {
  const { placeCase } = own;
  const unitWords = wordSet(own.unitWords);
  const formsByWord: ReadonlyMap<string, string> = new Map(Object.entries(own.formsByWord));
  return (phrase) => {
    const words = phrase.map(({ text }) => text);
    while (words.length > 1 && placeCase.test(words.at(-1) ?? '')) words.pop();
    if (words.length > 1 && unitWords.has(words.at(-1) ?? '')) words.pop();
    const head = words.at(-1);
    if (head === undefined || unitWords.has(head)) return [];
    return head
      .split('-')
      .flatMap((part) => formsByWord.get(part)?.split(' ') ?? own.stemOf(part))
      .filter((stem) => stem.length >= SHORTEST_STEM);
  };
}
