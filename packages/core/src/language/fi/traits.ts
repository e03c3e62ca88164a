/*
 * Finnish words for traits of a person. Source: our own compilation from job advertisements and workshop boards.
 * Reviewer's note: nominatives, as they stand after "on" or alone; words of age and health belong to biased-wording, but for nuorekas, which workshops list among traits.
 */
import { wordsOfList } from '../word-list.ts';
import { joined } from './compounds.ts';

/** Endings by the mark that stands for them: aktiivinen; rehellinen, rehellisyys; innokas, innokkuus; utelias; sitoutunut. */
const ENDINGS: Readonly<Record<string, string>> = {
  '+': 'nen set sia siä',
  '!': 'nen set sia siä suus syys',
  '%': 'kas käs kkaat kkäät kkuus kkyys',
  '#': 's at ät isuus isyys',
  '=': 'nut neet',
};

/** The words of a list in the singular and the plural: those that end in a mark with its endings, others with -t. */
function inForms(list: string): string {
  return wordsOfList(list)
    .flatMap((word) => {
      const endings = ENDINGS[word.slice(-1)];
      return endings === undefined ? [word, `${word}t`] : joined('', word.slice(0, -1), endings);
    })
    .join(' ');
}

/** Inborn or hardly developing. */
export const FIXED_TRAITS: string = inForms(`
ekstrovertti introvertti 
fiksu huumorintajui! karisma lahja% persoonallisuus
synnynnäi+ terävä viisas viisaa viisaus älykkyys älykkyysosamäärä äly%
`);

/** A person described as being something. */
export const TRAITS: string = inForms(`
ahkera ahkeruus aikaansaava aktiivi+ aloitekykyi+ aloitteelli+ analyytti+ diplomaatti+ dynaami+ energi! hauska hiljai+ huolelli! hyväntuuli+ 
iloi! inno% innostu= innovatiivi+ itsenäi+ itsevarma itsevarmuus joustava jämäkkä järjestelmälli+ kekseliä# kohtelias kohteliaa kunnianhimo
kunnianhimoi! kärsivälli! luotettava luotettavuus luova motivoitu= mukava myöntei+ määrätietoi! nopea nopeaoppi+
nuore% nöyryys nöyrä oikeudenmukai+ oma-aloittei! omatoimi! optimisti! paineensietokyky paineensietokykyi+
perusteelli+ pitkäjäntei! peräänantamaton pirteä positiivi! proaktiivi+ puhelia# päättäväi! rauhalli! realisti+ rehelli! reilu reipas reippaa
rento rennot rohkea rohkeus seuralli! sinni% sisu% sitkeä sitoutu= sosiaali! stressinsietokyky stressinsietokykyi+ suora
suorapuhei+ suunnitelmalli+ tahdi% tarkka tarkat tarkkaavai! tasapainoi! tavoitteelli+ tuloshakui+
tunnolli! täsmälli! ujo ujous ulospäinsuuntautu= ulospäinsuuntautuneisuus uskolli! vastuulli+ vil% yhteistyöhalui+
yhteistyökykyi+ ystävälli+
`);

/** Persons that are traits after "on". */
export const TRAIT_PERSONS = 'tiimipelaaja optimisti ';

/** With these after it the word describes a thing or a part played, not a person. */
export const NO_TRAIT_BEFORE = 'esikuva esimerkki vaikutus kumppani tulos osa jäsen';

/** Attitudes: developable; they ask for one deed. */
export const ATTITUDES: string = inForms(`
asiakaskeskei+ asiakaslähtöi! avoin avoime avoimuus avulia# empaatti! empatia huomaavai! joustavuus kohteliaisuus
kunnioittava luovuus lämmin myönteisyys myötätunto myötätuntoi+ oppimishalu palvelualtis palvelualttius palveluhenki! ratkaisukeskei+
sietokyky suvaitsevai! utelia# vastuullisuus välittävä ymmärtäväi+ ystävällisyys
`);
