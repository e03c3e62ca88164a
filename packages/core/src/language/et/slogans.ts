import type { Span } from '../language-pack.ts';
import { PhraseReading } from '../phrase-reading.ts';
import { wordSet } from '../word-list.ts';
import { COMMA, STOP, type Token, type Tokens } from '../token.ts';
import { isFinite } from './main-verb.ts';
import { mainTokens } from './main-tokens.ts';
import { WORD_KINDS } from './word-kinds.ts';

/*
 * "Lives our values" in place of a deed. Source: our own compilation from codes of conduct.
 * Reviewer's note: the value of a thing, or what a customer values, is none; a deed beside the slogan makes it harmless.
 */
const VALUES = /^(?:põhi|tuum|ühis|alus|ettevõtte-?)?väärtus(?:i|ist|ed|te[a-z]*)$/;
/** The verbs of a slogan and what may stand between them and the values (whose, where) tell no deed of their own. */
const empty = wordSet(`
${WORD_KINDS.empty} elab jagab juhindub kehastab peegeldab toetub otsustab meie firma asutuse kooli haigla panga linna kontserni
 meeskonna kokkulepitud ühiste edasi tegudega eeskujuga otsustes vastavalt
kooskõlas lähtuvalt ja ning missioonist visioonist suhtluses`);

const LISTS = {
  phrases: `
väärtused_on_talle väärtused_on_tema väärtus*_südames väärtuste_vaimus väärtuste_kandja väärtustest_lähtuvalt
väärtustega_kooskõlas väärtuste_kohaselt väärtusi_au_sees väärtusi_kõrgel väärtuspõhiselt`,
};

class Slogans extends PhraseReading {
  override isClue(word: string): boolean {
    return word.includes('väärtus');
  }

  override places(tokens: Tokens): readonly Span[] {
    const listed = super.places(tokens);
    if (listed.length > 0) return listed;
    const main = mainTokens(tokens);
    const [verb, other] = main.filter(isFinite);
    if (verb === undefined || other !== undefined || !empty.has(verb.text)) return NONE;
    const named = valuesAfter(main, main.indexOf(verb));
    return named === undefined ? NONE : [{ start: verb.start, end: named.end }];
  }
}

/** "Lähtub (oma töös) (meie) väärtustest". */
function valuesAfter(main: readonly Token[], at: number): Token | undefined {
  for (const token of main.slice(at + 1)) {
    if ((token.gap & (COMMA | STOP)) !== 0) return undefined;
    if (VALUES.test(token.text)) return token;
    if (!empty.has(token.text)) return undefined;
  }
  return undefined;
}

const NONE: readonly Span[] = [];

/** Slogans of values. */
export const slogans: PhraseReading = new Slogans(LISTS);
