import type { Clue } from '../known-words.ts';
import type { Span } from '../language-pack.ts';
import { type PhraseLists, PhraseReading } from '../phrase-reading.ts';
import { SUBORDINATOR } from '../word-classes.ts';
import { wordSet } from '../word-list.ts';
import type { Tokens } from '../token.ts';
import { joined } from './compounds.ts';
import { VALUE } from './lexicon.ts';
import { livingByValues } from './slogans.ts';
import { WORD_KINDS } from './word-kinds.ts';

/*
 * Finnish words and turns by kind. Source: our own compilation, after INCOSE's rules on absolutes, escape clauses and open
 * lists and from job advertisements; words of safety and law from instructions at work.
 */

/** Listed turns, looked at once more with their sentence. */
class Weighed extends PhraseReading {
  readonly #weigh: (found: readonly Span[], tokens: Tokens) => readonly Span[];
  readonly #others: Clue | undefined;

  constructor(
    lists: PhraseLists,
    weigh: (found: readonly Span[], tokens: Tokens) => readonly Span[],
    others?: Clue,
  ) {
    super(lists);
    this.#weigh = weigh;
    this.#others = others;
  }

  override isClue(word: string, bits: number): boolean {
    return super.isClue(word, bits) || this.#others?.(word, bits) === true;
  }

  override places(tokens: Tokens, clue: number): readonly Span[] {
    return this.#weigh(super.places(tokens, clue), tokens);
  }
}

const NONE: readonly Span[] = [];

/** All turns of a word of the first list, one of the second and so on. */
function turns(...lists: readonly string[]): string {
  return joined('_', ...lists);
}

/**
 * Reviewer's note: "kaikki ovet" can be counted, so "all" speaks only of people and situations; "aina" before a clause of its own
 * tells when ("aina, kun potilas vaihtuu"), but right after the verb it speaks of the deed ("huomaa aina, kun …").
 */
export const absolute: PhraseReading = new Weighed(
  {
    phrases: `
aina koskaan milloinkaan poikkeuksetta ehdottomasti täydellisesti kaikin_tavoin kaikkien_kanssa kaikkialla
${turns('joka', 'kerta ainoa tilanteessa asiakas asiakka* asiassa hetki')}
${turns('kaikissa jokaisessa', 'tilante* tapauks* olosuht* asioissa asiassa kohtaami* asiakaskohtaami*')}
${turns('jokai* kaikki* kaikille', 'asiakas asiakasta asiakka* potila* viera* kolleg* työntekij* ihmis* ongelmat tilanteet')}
${turns('ei', 'yhtään yhtäkään ketään')} yhtään_virhettä`,
    harmless: turns('aina', '* *_*', 'asti saakka') + ' aina_silloin_kun ei_aina',
  },
  (found, { all }) => {
    let at = 0;
    return found.filter(({ start }) => {
      while ((all[at]?.start ?? start) < start) at += 1;
      return at === 1 || all[at]?.text !== 'aina' || ((all[at + 1]?.bits ?? 0) & SUBORDINATOR) === 0;
    });
  },
);

/** Reviewer's note: "tarpeen mukaan" is an escape; "asiakkaan tarpeen mukaan" tells by what. */
export const escape: PhraseReading = new PhraseReading({
  phrases: `
tarvittaessa mahdollisesti ehtiessään soveltuvin_osin
${turns('mahdollisuuksien* resurssien tilanteen työtilanteen tarpeen kykyjensä voimiensa', 'mukaan')}
${turns('mahdollisuuksien resurssien', 'rajoissa puitteissa')} ${turns('tarpeen tilanteen', 'vaatiessa tullen niin_vaatiessa')}
${turns('ajan aikataulun tilanteen työtilanteen resurssien budjetin sään', 'salliessa')}
${turns('jos mikäli kun', 'mahdollista on_mahdollista se_on_mahdollista tarpeen on_tarpeen on_tarvetta ehtii vain_ehtii pystyy voi aikaa_on on_aikaa aikaa_jää jää_aikaa')}
${turns('jos mikäli', 'aika aikataulu resurssit budjetti tilanne työtilanne sää kiire', 'sallii sallivat vaatii riittä*')}
${turns('niin', 'pitkälle paljon hyvin pian nopeasti usein', 'kuin', 'mahdollista pystyy ehtii osaa')}`,
  harmless: turns('asiakkaan potilaan oppilaan', 'tarpeen tilanteen', 'mukaan'),
});

/** Reviewer's note: "esim." and "mm." open an example and are left alone. */
export const openList: PhraseReading = new PhraseReading({
  phrases: `
jne ym yms tms ${turns('ynnä', 'muuta muut muita')} ja_niin_edelleen
${turns('ja tai sekä', 'muu* mui*', 'vastaav* sellai*')}
${turns('ja tai', 'vastaavat vastaavaa vastaavia sellaista kaikkea_muuta kaikki_muu paljon_muuta')}
${turns('ja', 'muut muita', 'asiat asioita tehtäv* työt')}`,
});

/** What a comparison is held against, or a choice among things that are named. */
const BASELINES = wordSet(
  `${WORD_KINDS.baseline} edellisvuoteen aiempaan nykyiseen kumpi kumman kumpaa vertaa vertailee`,
);

/** Adverbs in -mmin that compare nothing of the deed. */
const NO_COMPARATIVE = /^(?:myöhe|aie|aikaise|tarke|kaue|lähe|läm|mielu|pike|enne)/;

/** Reviewer's note: every adverb in -mmin compares; of adjectives only those of how much and how well; "enemmistö" compares nothing. */
export const comparative: PhraseReading = new Weighed(
  {
    phrases: `
enemmän vähem* parem* avoimem* helpom* korkeam* laadukkaam* laajem* luotettavam* lyhyem* nopeam* pienem*
selkeäm* suurem* sujuvam* tehokkaam* turvallisem*`,
    harmless: `
suurempi_osa suuremman_osan ${turns('sitä', 'parempi enemmän nopeammin')} ei_enemmän
vähemmist* ${turns('enemmän', 'tietoa aikaa')}`,
  },
  (listed, { all }) => {
    const adverb = all.find(
      ({ text, aside }) => !aside && text.endsWith('mmin') && !NO_COMPARATIVE.test(text),
    );
    if ((adverb ?? listed[0]) === undefined || all.some(({ text }) => BASELINES.has(text))) return NONE;
    return adverb === undefined || listed.length > 0 ? listed : [{ start: adverb.start, end: adverb.end }];
  },
  (word) => word.endsWith('mmin'),
);

/** Reviewer's note: the working place's own young, men and women; those who are served are named freely. */
export const bias: PhraseReading = new PhraseReading({
  phrases: `
nuori nuoret nuoreka* nuorekka* ${turns('nuorta nuoreen nuoressa', 'tiimi* energiaa')} nuorta_ja
diginatiivi* iäkäs ikääntynyt liian_vanha keski-ikäi* eläkeikäi* ${turns('alle', 'kolmekymp* nelikymp* 30-vuotias 35-vuotias 40-vuotias')}
nainen naiset miehet miespuoli* naispuoli* naisellinen miehekä* tyttö tyttöä tytöt poika pojat
${joined('', 'myynti varasto toimisto kesä', 'mies miehet tyttö tytöt poika')} ${turns('miehen miesten naisen naisten', 'työ*')} ${turns('sopii soveltuu', 'miehe* naise* nuore*')}
${turns('nostot siivouksen työt', 'miehille naisille *_miehille *_naisille pojille')}
raava* ${turns('vahva kunnon vahvat', 'mies miehet')}
${turns('fyysisesti täysin on', 'terve')} perusterve* ${turns('terve', 'ja', 'hyväkuntoinen vahva')} hyväkuntoinen vammaton
perheetön lapseton naimaton naimisissa perheellinen raskaana syntyperäi* perhevelvoit* iältään kantasuomalai*
äidinkielenä* äidinkieli äidinkielinen äidinkieleltään natiivipuhuja ${turns('ilman', 'aksenttia korostusta vierasta_aksenttia vierasta_korostusta')}
${turns('virheetöntä puhdasta', 'suomea')} viehättävä ${turns('edustava hyvä', 'ulkonäkö')} hyvännäköinen`,
  harmless: `
${turns('nuori nuoret', 'asiak* potil* opis* oppil* kävij* harjoi* käyttäj* yritt* kolleg* saa* ja_vanh* ja_iäkkä* perhe* aikui* eläi* taim* tarvits*')}
miehet_ja_naiset naiset_ja_miehet raskaana_olev* äidinkieli_ja_kirjallisuus`,
});

/** Reviewer's note: a verb of living with "arvoja" a few words on is read in slogans.ts; these stand as they are. */
export const slogan: PhraseReading = new Weighed(
  {
    phrases: `
${turns('arvoje*', 'mukaan mukai* pohjalta hengessä perusteella suuntai* ohjaama*')}
${joined('', 'arvo arvoje arvoja arvoihi arvoissa arvoista arvopohja arvomaailma', 'mme')} ${turns('arvot', 'näkyvät ohjaavat')}
arvopohjai* arvolähtö* arvojohd* arvoilla_johtaminen`,
    harmless: 'mitattujen_arvojen_*',
  },
  (found, tokens) => (found.length > 0 ? found : livingByValues(tokens)),
  (_, bits) => (bits & VALUE) !== 0,
);

/** What shields, as a part of a word: kuulosuojaimet, putoamissuojain, työturvallisuus. */
const SHIELD = /suoja|.turva/;

/** Reviewer's note: safety, health, law and the keeping of secrets, where what must never happen is said so. */
export const safety: PhraseReading = new Weighed(
  {
    phrases: `
turva* desinfi* heijasti* nostur* taaka* telinei* valja* salasan* henkilötie* potilastie* salassa* luottamuksel* vaitiolo* laki lakia lakisää*
lain laissa vaara* onnettomu* tapaturm* hätä* ensiapu* kemikaal* hygien* allerg* lääke*
lääkk* päiht* alkohol* ikäraj* henkilöllisyy* kypär* trukki* nosto* hihn* avaim* kädet lukit*`,
    harmless: 'turvaa turvautu*',
  },
  (found, { all }) => (found.length > 0 ? found : all.filter(({ text }) => SHIELD.test(text))),
  (word) => SHIELD.test(word),
);
