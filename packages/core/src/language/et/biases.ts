import type { Span } from '../language-pack.ts';
import { PhraseReading } from '../phrase-reading.ts';
import { CUSTOMER, FINITE, PERSON, TRAIT } from '../word-classes.ts';
import { wordSet } from '../word-list.ts';
import { COMMA, NUMBER, STOP, type Token, type Tokens } from '../token.ts';
import { framed } from './turn-frames.ts';

/*
 * Age, sex, health, origin; wording that shuts people out. Source: our own compilation from equal-treatment guidance on
 * job advertisements.
 * Reviewer's note: the first list speaks wherever it stands. The second names people too ("noored kliendid", "eakas
 * patsient") and speaks only of the person described: alone, after "on", or before a word for the employee.
 */
const speaks = `
vaimuhai* invaliid* vanur* nooruslik* noorepool*   mehelik* naiselik* nagu_mees nagu_naine
meesterahvas naisterahvas meessoo* naissoo* meeskandidaa* naiskandidaa* meestöötaja naistöötaja noormees
nõrgem*_sugu* eesti_rahvusest eesti_päritolu emakeel*_eesti eesti_emakeel* põliseestla* aktsendita lasteta
perekohustusteta vallaline abielus rase rasedus puudeta terviseprobleemideta tervisepiirangu*
pensioniea* vanusepiir* hea_tervisega hea_tervis hea_tervise_juures füüsiliselt_terve
hea_füüsili* meeldiv*_välimus* kena_välimus* hea_välimus* esindusli*_välimus* värskelt_ülikoolist tugevat_meest`;

const described = wordSet('noor noored eakas eakad vana vanad mees naine terve eestlane');
/** Whom it describes beside the persons of the lexicon. */
const doers = wordSet('kolleegid meeskond tiim kollektiiv kandidaat mees naine');
/** Only the end of a text describes by them: "vana laud", "mees kassas" are things and customers. */
const atTheEnd = wordSet('vana vanad mees naine terve');
const links = wordSet('on ja ning väga pigem üsna piisavalt veel aastat');

class Biases extends PhraseReading {
  override isClue(word: string, bits: number): boolean {
    return described.has(word) || AGE.test(word) || super.isClue(word, bits);
  }

  override places(tokens: Tokens, clue: number): readonly Span[] {
    const listed = super.places(tokens, clue);
    const { all } = tokens;
    const others = all.filter(
      ({ text, aside }, index) =>
        !aside &&
        ((described.has(text) && describesThePerson(all, index)) || (AGE.test(text) && isAge(all, index))),
    );
    if (others.length === 0) return listed;
    return [...listed, ...others.map(({ start, end }) => ({ start, end }))].sort((a, b) => a.start - b.start);
  }
}

function ends(next: Token | undefined): boolean {
  return next === undefined || (next.gap & (COMMA | STOP)) !== 0;
}

/** Alone, after "on" or beside another trait, with no other noun after it than the employee. */
function describesThePerson(all: readonly Token[], index: number): boolean {
  const last = all[index - 1];
  const next = all[index + 1];
  const word = all[index]?.text ?? '';
  // "Tugev mees", "noor naine": what a text that begins so asks for.
  if ((index === 1 || all[0]?.text === 'on') && (word === 'mees' || word === 'naine') && isDescribing(last))
    return true;
  if (last !== undefined && !ends(all[index]) && !links.has(last.text)) return false;
  if (atTheEnd.has(word))
    return (
      ends(next) &&
      (last === undefined
        ? word !== 'terve'
        : last.text === 'on' || (last.text === 'aastat' && isDoer(all[0])))
    );
  if (next !== undefined && (next.bits & CUSTOMER) !== 0) return false;
  if (ends(next) || next?.text === 'ja' || next?.text === 'ning')
    return last !== undefined || all.length === 1 || all.slice(1, 4).some(({ bits }) => (bits & TRAIT) !== 0);
  return isDoer(next);
}

function isDoer(token: Token | undefined): boolean {
  return token !== undefined && ((token.bits & PERSON) !== 0 || doers.has(token.text));
}

function isDescribing(token: Token | undefined): boolean {
  return token !== undefined && ((token.bits & TRAIT) !== 0 || described.has(token.text));
}

const AGE = /^(?:[2-6]\d-?aasta(?:ne|sed)|vanuses|noorem|vanem)$/;

/** "25–40-aastane", "kuni 35-aastane": the age of the person, not the length of the experience. */
function isAge(all: readonly Token[], index: number): boolean {
  const next = all[index + 1];
  // "Vanuses 20–35 aastat", "noorem kui 45".
  if (!all[index]?.text.includes('aasta'))
    return (
      (index === 0 || isDoer(all[index - 1])) &&
      all.slice(index + 1, index + 3).some(({ gap }) => (gap & NUMBER) !== 0)
    );
  return next === undefined || ends(next) || isDoer(next) || (next.bits & FINITE) !== 0;
}

/** Wording that shuts people out. */
export const biases: PhraseReading = new Biases({
  phrases:
    speaks +
    framed(
      'sobib_X sobib_eelkõige_X sobib_pigem_X sobib_paremini_X ei_sobi_X eelistame_X otsime_X',
      'noor* mehi mehed mehele meest meestele meesterahva* nais* pensionäri*',
    ),
  harmless: 'puudeta_inimene',
});
