import type { Span } from '../language-pack.ts';
import { PhraseReading } from '../phrase-reading.ts';
import { wordSet } from '../word-list.ts';
import { COMMA, STOP, type Tokens } from '../token.ts';
import { denials, mainPlaces } from './main-tokens.ts';

/*
 * Always, never, everyone. Source: our own compilation.
 * Reviewer's note: "kõik" before a noun ("kõik luugid") counts what is there and stays out; alone it is everyone.
 * "Kunagi" is never only beside a negation.
 */
const LISTS = {
  phrases: `
alati mitte_kunagi mitte_ke* mitte_mingil_juhul iial ilmtingimata eranditult ilma_erand* igaü*
iga_kord igal_juhul iga_hinna_eest sajaprotsendi* sada_protsenti kogu_aeg absoluutselt kunagi kõiki* kõigi*`,
  harmless: `mitte_alati mitte_iga_kord nagu_alati alati_avatud_uks* iga_kord_kui iga_kord_pärast iga_kord_enne igaühe_oma`,
};

/** Words after which "all" is still everyone. */
const people = wordSet('inimesi inimestega inimestele võrdselt ühtemoodi ühtviisi alati');

class Absolutes extends PhraseReading {
  override places(tokens: Tokens, clue: number): readonly Span[] {
    const listed = super.places(tokens, clue);
    if (listed.length === 0) return listed;
    const denied = tokens.all.some(({ text }) => denials.has(text));
    return mainPlaces(tokens, listed, (all, index) => {
      const next = all[index + 1];
      if (all[index]?.text === 'kunagi') return !denied;
      return (
        all[index]?.text.startsWith('kõi') === true &&
        next !== undefined &&
        ((next.gap & (COMMA | STOP)) === 0 || next.text === 'kes') &&
        !people.has(next.text)
      );
    });
  }
}

/** Always, never, everyone. */
export const absolutes: PhraseReading = new Absolutes(LISTS);
