/*
 * What Estonian texts meet by. Source: our own compilation from the paradigms of declension and conjugation.
 * Reviewer's note: broad words stand in their stems ("aeg aja"), for their forms are found by the endings; a word of which
 * one form is a small word ("vastu" beside "vastus") keeps that form here.
 */
import type { WordForms } from '../word-forms.ts';
import { SMALL_WORDS, SUBORDINATORS } from './clause-words.ts';

export const FORMS: WordForms = {
  smallWords: `${SUBORDINATORS} ${SMALL_WORDS}
ainult alati alles alla antud edasi eest enda endale enne eriti ette hiljem igal igale igas igast ikka ilma isegi
jooksul juba just juurde juures juurest järel järele järgi kaasa kaks kasvõi kellelegi keegi kellegi kindlasti
kogu kohe koos kord korda korral korralt kõige kõigi kõigile kõiki käes käest kätte küll lihtsalt läbi läheb
lähen lähevad maha meid meile meilt meist midagi milles mingi mingit minna mitmed mitte muid muude mõlemad mõne
mõnda mööda neid neile neilt neist nendega nendele olema oleme olen oled olid olla olles olnud oleks omal paika
paneb panna peab peaks peale pealt pidada pidi pole poole poolt pärast päriselt pigem saab saad saada saadud
saaks saama saame saan saanud saavad said samal samas samast samuti seal sealt seda sees selle sellega sellel
selleks sellele selles sellest siin siis siit sina sisse tagasi talle teda teeb teen teeme teevad teha tehakse
tehes tehtud tegi tegema temale temalt temaga teid teile teilt teise teisele teisest teist teiste teistele tihti
tuleb tulla tulevad tulnud tuli täna vahel vahele varem vastavalt vastu veel võib võivad võimalik välja üheks
ühed üheks ühel ühele ühes ühest ühte üksi üldse üles ümber hakata hakkab jääb jäävad jääda`,
  broadWords: `
aasta aega aeg aitab aitame aja ajal anda annab anname asja asju ettevõte ettevõtte esimene esimese esimest
inimene inimese inimest inimesi jõuab jõuda kohal kohale koht kohta koha kuulab küsib küsida küsimus lahendab
lahendus leiab leida leiame loob loome lõpp lõpus lõpuks mõtleb mure oluline olulise oskab oskus pakub pakkuda
pakume päev päeva räägib räägime rääkida saadab saata soov soovib teab teadma teame teada toob toome toode toote
tooteid töid tööd tööl tööle töös töösse töötab töötaja uued uute uusi uuest vaja vajab vajadus viib viime viia
võtab võtame võtta ütleb ütleme öelda üksus
`,
  endings: `
e i u o a t d s st sse ks l le lt ga ta ni na te de id il is ist ile ilt iks iga isse ite ide idel idele idelt
idega ides idest ideks tel tele telt tega tes test teks tesse del dele delt dega des dest deks desse dena al ale
alt as ast aks aga asse ad ate ani el ele elt es est eks ega esse ed ete eni ena ul ule ult us ust uks uga uni
ud uda it its
b vad sin sid si ma mas mast mata da me n nud tud dud ti di takse dakse akse ge gem mine mise mist misel misele
misega mises misest miseks misi miste
ab ib ub eb ame ime ume eme avad ivad uvad evad ada ida eda ata ama ima uma ema anud inud unud enud atud itud
utud etud amine imine umine emine amise imise umise emise amist imist umist emist amisel imisel umisel emisel
k gi gis gist giks gile gil giga gid gide use usi usega usele usel uses usest useks used uste ustega ustele ustel usteks
ne se sed sel sele sest sega seid seks lt sti
`,
};
