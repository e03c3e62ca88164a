import { describe, expect, test } from 'vitest';
import type { PhraseKind } from '../language-pack.ts';
import { markedSentences } from '../sentences.test-support.ts';
import { finnish } from './index.ts';

const KINDS: ReadonlyArray<readonly [PhraseKind, string]> = [
  ['absolute', 'absolute'],
  ['escape', 'escape'],
  ['openList', 'list'],
  ['comparative', 'comparative'],
  ['bias', 'bias'],
  ['slogan', 'slogan'],
];

/** What the readings of whole sentences find, by name. */
function found(text: string): string {
  const phrases = KINDS.filter(([kind]) => finnish.phrases(text, kind).length > 0).map(([, name]) => name);
  const readings = {
    question: finnish.question(text),
    form: finnish.otherForm(text),
    passive: finnish.passive(text),
    duty: finnish.duty(text),
    attempt: finnish.attempt(text),
    negation: finnish.negation(text),
    qualification: finnish.qualification(text),
    outcome: finnish.outcome(text),
    two: finnish.twoDeeds(text),
  };
  const named = Object.entries(readings)
    .filter(([, place]) => place !== undefined)
    .map(([name]) => name);
  return [...named, ...phrases, ...(finnish.inOtherLanguage(text) ? ['foreign'] : [])].join(' ');
}

/** Sentences of other trades, and what must be found in each. */
const SENTENCES = `
Kuunteletko asiakasta loppuun asti? | question
Osaako hän käyttää trukkia? | question
Antaako palautetta heti vuoron jälkeen | question
Millaisia ratkaisuja hän tarjoaa vuokralaiselle? | question
Kysyy potilaalta: ”Missä kohdassa kipu tuntuu?” |
Kysyy ostajalta, minne tuote asennetaan. |
Selvittää, onko varaosaa hyllyssä, ennen kuin tilaa uuden. |
Tarkkoja ohjeita antava esihenkilö |
Pitikö lupaus asiakkaan mielestä paikkansa | question
Ei jätä asiakasta odottamaan yksin vaan palaa viiden minuutin välein. |
Tämän käynnin onnistuminen, ei koko asiakaskunnan mielipide. |
Selittää, kumpi kahdesta tuotteesta kestää paremmin sadetta. |
Vertaa kahden toimittajan hintoja ja valitsee edullisemman. |
Asiakkaan oma kokemus tästä käynnistä |
Palvelee nuoret ja vanhat asiakkaat samassa jonossa. |
Tarjoaa raskaana olevalle asiakkaalle tuolin. |
Selvittää, miksi kukaan ei vastannut. |
Yrittää soittaa kolmesti, ennen kuin kirjoittaa viestin. |
Tervehtiä jokaista kävijää tiskillä | form
Lukea potilaskertomus ennen kierrosta | form
Perustella päätös kuntalaiselle kirjallisesti | form
Kerron viivästyksestä tilaajalle samana päivänä. | form
Me autamme toisiamme kiireessä. | form
Siivoan työpisteeni ja vien jätteet kierrätykseen. | form
Käytä suojalaseja hitsatessasi. | form
Älä jätä lavaa käytävälle. | form
Pidä varasto järjestyksessä | form
Vastaan potilaan soittopyyntöön tunnin sisällä. | form
Opetan uudelle työntekijälle kassan käytön. | form
Tuen antaminen työkaverille |
Tukea ja apua vanhemmille |
Alan kehityksen seuraaminen |
Vastaa puhelimeen kolmen soiton aikana. |
Osaan tutustuminen ennen asennusta |
Viestin selkeys |
Ajan hallinta |
Uusia ideoita tiimille |
Siisti työpiste |
Muista huolehtiminen |
Omia kehitysideoita |
Palkkaa kesätyöntekijät huhtikuun loppuun mennessä. |
Laskut maksetaan eräpäivään mennessä. | passive
Potilaan tiedot on kirjattu järjestelmään. | passive
Poikkeamista tehdään ilmoitus turvallisuusjärjestelmään. | passive
Uudet ideat käsitellään viikkopalaverissa. | passive
Oppilaita kannustettiin kysymään. | passive
Kertoo, milloin tulokset julkaistaan. |
Merkitsee lavaan, mitä siitä on otettu. |
Noudattaa työmaalla sovittuja kulkureittejä. |
Vie allekirjoitetun sopimuksen arkistoon. |
On perehtynyt kaavoitusprosessiin ja selittää sen hakijalle. |
Täytyy ilmoittaa poissaolosta ennen kello seitsemää. | duty
Tulee noudattaa asetettuja aikatauluja. | duty
On varmistettava laitteen puhtaus ennen käyttöä. | duty
Opettajan pitää vastata viesteihin päivän kuluessa. | duty
Joutuu perustelemaan päätöksensä johtoryhmälle. | duty
On velvollinen raportoimaan poikkeamista. | duty
Pitäisi osata neuvoa kuluttajaa takuuasioissa. | duty
Pitää kiinni sovitusta hinnasta. |
Pitää asukkaan ajan tasalla remontin etenemisestä. |
Pitää kirjaa lainatuista työkaluista. |
Tulee ajoissa aamupalaveriin. |
Tulee auttamaan naapurikassaa, kun jono kasvaa. |
Pitää tärkeänä kertoa virheestä heti. |
Osaa lukea sähköpiirustuksia. |
Saa tiimin kertomaan ongelmista. |
Kertoo vuokralaiselle, mitä hänen pitää tehdä. |
On luotettava. |
Yrittää ratkaista asian ensimmäisellä puhelulla. | attempt
Pyrkii vastaamaan sähköposteihin vuorokauden sisällä. | attempt
Pyrkii hyvään yhteishenkeen. | attempt
Yrittää uudelleen, jos asiakas ei vastaa. |
Rohkaisee oppilasta yrittämään itse. |
Ei puhu asiakkaista kahvihuoneessa. | negation
Ei ylitä budjettia. | negation
Ei unohda kertoa muutoksista. | negation
Ei sulje tikettiä, ennen kuin käyttäjä on kuitannut korjauksen. |
Ei jätä yhtään soittoa vastaamatta. |
Ei arvaa vaan tarkistaa tiedon järjestelmästä. |
Kuuntelee keskeyttämättä. |
Kertoo, mitä vakuutus ei korvaa. |
Sanoo suoraan, jos ei tiedä vastausta. |
Vähintään viiden vuoden kokemus kirjanpidosta | qualification
Sairaanhoitajan tutkinto | qualification
On suorittanut anniskelupassin. | qualification
Omaa hyvän englannin kielen taidon. | qualification
Kertoo kokemuksistaan opiskelijoille. |
Jakaa tuotetietoutta myyjille. |
Käyttää kielitaitoaan vieraiden opastuksessa. |
Kasvattaa lisämyyntiä 5 % vuodessa. | outcome
Vähentää hävikkiä. | outcome
Saavuttaa kuukauden myyntitavoitteen. | outcome
Asiakastyytyväisyys paranee. | outcome
Asiakkaat ovat tyytyväisiä. | outcome
Parantaa asiakastyytyväisyyttä soittamalla jokaiselle reklamoineelle. |
Laskee kassan vuoron päätteeksi. |
Nostaa lavan hyllyyn pinoamistrukilla. |
Lisää tilaukseen puuttuvan tuotteen. |
Hinnoittelee urakat ja kouluttaa asentajat. | two
Vetää kuukausipalaverit ja tilaa toimistotarvikkeet. | two
Hoitaa somekanavat sekä rekrytoi kesätyöntekijät. | two
Soittaa urkuja ja laatii vuosibudjetin. |
Ompelee verhot ja laatii vuosibudjetin. | two
Leipoo sämpylät ja hoitaa laskutuksen. | two
Huoltaa koneet ja vastaa yhdistyksen kirjanpidosta. | two
Vetää palaverin, tekee tilaukset tukkuun ja päivystää puhelimessa. | two
Huoltaa polkupyörät ja kirjoittaa uutiskirjeen. | two
Suunnittelee ruokalistan ja tilaa raaka-aineet tukusta. |
Maalaa seinät ja siivoaa jälkensä. |
Pesee perunat, kuorii ne ja keittää keiton. |
Keittää kahvin ja tarjoaa sitä vieraille. |
Istuttaa taimet ja leikkaa nurmikon. |
Ei koskaan jätä viestiin vastaamatta. | negation absolute
Päivystää puhelimessa aina iltakahdeksaan asti. |
Lyhentää jonotusaikoja puoleen. | outcome
Nostaa osaston käyttöasteen 95 prosenttiin. | outcome
Laskee lämpötilan kahteen asteeseen. |
Täydentää aamiaispöytään leivät ja hedelmät. |
Jakaa raskaat nostot osaston miehille. | bias
Leikkaa miehille lyhyet hiukset. |
On iältään alle 40. | bias
Tarkistaa, onko keitto lämmin. |
Kuuntelee oppilaan kertomuksen ja soittaa kotiin samana päivänä. |
Irrottaa vanhan suodattimen ja asentaa uuden. |
Ottaa tilauksen vastaan ja vahvistaa toimituspäivän. |
Pesee kädet ja pukee suojakäsineet. |
Punnitsee taikinan ja muotoilee leivät. |
Suunnittelee kampanjan ja toteuttaa sen budjetissa. |
Mittaa ikkunat ja laskee tarjouksen. |
Järjestää arkiston ja hävittää vanhentuneet paperit. |
Neuvottelee sopimuksen ehdot ja pitää niistä kiinni. |
Kysyy vieraan toiveet ja varaa sopivan huoneen. |
Valmistelee oppitunnit ja tekee kokeet. |
Tarkistaa aina laskun viitenumeron. | absolute
Kohtelee jokaista asiakasta samalla tavalla. | absolute
Tarkistaa lääkkeen annoksen aina, kun potilas vaihtuu. |
Lukitsee kaikki ovet sulkemisaikaan. |
Auttaa muita osastoja mahdollisuuksien mukaan. | escape
Pyytää tarvittaessa esihenkilön paikalle. | escape
Mitoittaa annoksen potilaan tarpeen mukaan. |
Huoltaa koneet, laitteet jne. | list
Tilaa kahvit, paperit yms. tarvikkeet. | list
Esittelee tuotteet, esim. uutuudet, sisäänostajalle. |
Palvelee asiakkaita nopeammin. | comparative
Viestii avoimemmin tiimin kanssa. | comparative
Toimittaa tilauksen nopeammin kuin sopimus vaatii. |
Kysyy tarkemmin, mitä vika koskee. |
Kertoo viivästyksestä myöhemmin samana päivänä. |
Nuori ja energinen myyjä | bias
Puhuu äidinkielenään suomea. | bias
Palvelee nuoria asiakkaita heidän omassa kanavassaan. |
Auttaa nuorta löytämään työharjoittelupaikan. |
Toimii arvojemme mukaisesti. | slogan
Elää todeksi yhtiön arvoja. | slogan
Mittaa veriarvot ja vertaa niitä raja-arvoihin. |
Kirjaa mittarin arvot tunnin välein. |
Listens to the customer and asks questions | foreign
Kuulab klienti ära ja küsib juurde | foreign
Lähettää Power BI -raportin johdolle joka maanantai. |
Tutustuu asiakkaan verkkosivuihin ennen tapaamista. |
Kertoo asiakkaalle, miksi enempää alennusta ei voi antaa. |
Omin käsin tehty remontti on eduksi. |
Ei keskeytä asiakasta vaan kuuntelee loppuun. |
Varaa leikkaussalin hyvissä ajoin ennen toimenpidettä. |
Lisää ylimääräisen tarkistuksen ennen lähetystä. |
Vanhan hakkuualueen siivous |
Seuraako alansa kehitystä | question
Palaako asiaan sovittuna päivänä | question
Suunnata valo työalueelle | form
Tulen ajoissa töihin. | form
Ollaan ajoissa paikalla. | passive
Myyntitavoitteet ylittyvät. | outcome
Lyhentää toimitusaikaa 20 prosenttia. | outcome
Ei milloinkaan myöhästy. | negation absolute
Palvelee kaikki kollegat samalla tavalla. | absolute
Hakee tarvikkeet, työkalut ja muut vastaavat. | list
Toimii yhteisten arvojensa pohjalta. | slogan
`;

describe('whole Finnish sentences', () => {
  test('speak of safety where what is lifted or locked away must hold', () => {
    const speaksOfSafety = (text: string): boolean => finnish.phrases(text, 'safety').length > 0;
    expect(speaksOfSafety('Tarkistaa aina ennen nostoa, että hihnat ovat kiinni.')).toBe(true);
    expect(speaksOfSafety('Ei jätä lääkekaappia auki.')).toBe(true);
    expect(speaksOfSafety('Käyttää aina kuulosuojaimia.')).toBe(true);
    expect(speaksOfSafety('Ei seiso nosturin alla.')).toBe(true);
    expect(speaksOfSafety('Vastaa aina asiakkaan sähköpostiin.')).toBe(false);
    expect(speaksOfSafety('Nostaa aina epäkohdat esiin.')).toBe(false);
  });

  for (const { text, marks } of markedSentences(SENTENCES)) {
    test(text, () => {
      expect(found(text)).toBe(marks);
    });
  }
});
