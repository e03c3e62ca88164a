/*
 * What Estonian texts meet by. Source: our own compilation from the paradigms of declension and conjugation.
 * Reviewer's note: broad words stand in their stems ("aeg aja"), for their forms are found by the endings; a word of which
 * one form is a small word ("vastu" beside "vastus") keeps that form here.
 */
import type { WordForms } from '../word-forms.ts';
import { SMALL_WORDS, SUBORDINATORS } from './clause-words.ts';

/** Case endings, alone and after the vowels, plurals and derivations of a stem. */
const declined = '_ a e i u gi te de ide se use uste mise amise imise umise emise'
  .split(' ')
  .flatMap((base) =>
    '_ l le lt s st sse ks ga ta ni na t d b me vad da ma nud tud mine mist'
      .split(' ')
      .map((ending) => base + ending),
  )
  .join(' ')
  .replaceAll('_', '');

export const FORMS: WordForms = {
  smallWords: `${SUBORDINATORS} ${SMALL_WORDS}
ainult alati antud edasi eest enne eriti ette igal ikka ilma juba juurde järel järele järgi kaasa keegi
kindlasti kogu kohe koos kord korda korral kõige kõigi kõiki küll läbi meid meile midagi mitte mõlemad mõne
mõnda neid neile nendega olema oleme olen olla oleks paneb peab peaks peale pidi pärast selles siin jooksul
poole alles läheb igas pigem saab saad saada saame saavad samuti seda selle sellega sellel selleks sellest
siis tagasi teda teeb teen teeme teevad teha tehakse tehtud tegema teise teisele teisest teist teiste teistele
tuleb tulla tulevad vastu veel võib võivad välja ühte üles ümber hiljem just juurest kaks kõigile lihtsalt
maha meilt muude neilt neist olnud samal sealt temaga vahel varem vastavalt võimalik hakkab jääb üksi`,
  broadWords: `
aasta aega aeg aitab ajal anda annab asja asju ettevõtte esimene esimest inimene inimesi jõuab jõuda kohal
kohta kuulab küsib küsida küsimus lahendus leiab leida loob loome lõpp lõpuks mure oluline oskab oskus pakub pakkuda päeva
räägib rääkida saadab saata soov teab teada toob toome toode tooted töid tööd tööle töös töötab töötaja uued
uute uusi vajab vajadus viib viia võtab võtta ütleb öelda üksus
`,
  endings: `${declined}
o ite ate ete its sin sid si mas mast mata n dud ti di takse dakse akse ge gem misi miste k gide usi ne seid
sti
`,
};
