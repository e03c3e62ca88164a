import { describe, expect, test } from 'vitest';
import { marksFound, markedSentences } from '../sentences.test-support.ts';
import { finnish } from './index.ts';

/** A second lot of sentences from other trades (care, software, finance, cleaning), kept as examples. */
const SENTENCES = `
Kuuntelee molemmat osapuolet, ennen kuin päättää. |
Mittaa verenpaineen ja kirjaa tuloksen potilastietoihin. | C
Latoo tavarat hyllyyn etupuoli ostajaan päin. | C
Silittää lakanat ja viikkaa pyyhkeet. |
Järjestää työt määräajan mukaan. |
Varaa materiaalia kahdeksi viikoksi. |
Naulaa listat suoraan. |
Aamuisin katsoo läpi päivän varaukset. |
Puhelun jälkeen syöttää muistiinpanot järjestelmään. |
Lainaa työkalujaan muille. |
Vastaa puhelimeen kolmen soiton aikana. |
Pystyy päättämään riidan sopimukseen. |
Avaa lainasopimuksen ehdot lainanottajalle. |
Ei keskeytä puhujaa. |
Testaa koodin ennen yhdistämistä. |
Refaktoroi vanhan moduulin. |
Lakaisee lattian kahdesti päivässä. |
Neuvoo yrityksiä veroasioissa. |
Kun vuoro päättyy, siivoaa pöydän ja lukitsee oven. |
Palauttaa lainatut välineet. |
Ottaa vastuun virheestä ja pyytää anteeksi. |
Kiinnittää huomiota yksityiskohtiin. |
Kysymyksiä hän esittää ensin. |
Esihenkilö jakaa vuorot tasan. |
Koodin kirjoittaminen ja testaus | N
Lainasopimusten solmiminen | N
Potilaslähtöinen asenne | N C
Määräajoista kiinni pitäminen | N
Yrittäjämäisyys | N
Hyvä paineensietokyky ja mukautumiskyky | N q
Erittäin hyvä tietokoneen käyttäjä | N q C
Rohkeus esiintyä | N
Järjestelmällinen ote ongelmiin | N
Laatu joka yksityiskohdassa | N
Oppimiskyky ja uteliaisuus | N
Muita kunnioittava käytös | N
Ajanhallinta | N
Selkeä kirjallinen ilmaisu | N
Turvallisuusmääräysten noudattaminen työmaalla | N
Ammattimaisuus | N
Ensiluokkainen asiakaspalvelu | N q C
Vastuunkanto | N
Myyntityö, asiakassuhteet, markkinointi | N C
Täsmällinen ja huolellinen | N T
Selkeää viestintää koko tiimille | N C
Hyvää tiimihenkeä | N q
Kohtelias käytös ja siisti ulkoasu | N
Tulosvastuu | N
Auttaminen kiireessä | N
Olla asiakkaan tukena. | C
Puhua totta. |
Tiedän, mitä asiakas odottaa. | C
Tietääkö hän, mitä tehdä? |
Viiden vuoden johtamiskokemus |
Alan korkeakoulututkinto |
Tietää, miten järjestelmä toimii. | m
Ymmärtää tiimityön merkityksen. | m
Käsittää markkinoiden muutokset. | m
Uskoo, että kaikki järjestyy. | m
On selvillä uusista tuotteista. | m
Ymmärtää riskit ja hallitsee ne sopimuksella. | t
Osaa laskea määräajat. |
Työskentelee hyvin ja nopeasti. | q w
Palvelee asiakkaita erinomaisesti. | q C
Johtaa hankkeita tehokkaasti. | q
Pitää tilat kunnolla puhtaina. | q
Luo laadukkaan ratkaisun. | q
Mukautuu joustavasti muutoksiin. | w
On suorapuheinen. | T
On luonteeltaan rauhallinen. | T
On lahjakas. | T
On aloitteellinen ja luova. | T
Stressinsietokyky | N T
On töissä kello kahdeksan. |
On osaston yhteyshenkilö. |
Ei ole koskaan myöhästynyt. |
Luovuttaa yöllä päivystyksen seuraavalle tiimille. | C
Kertoo työkavereille muutoksesta samana päivänä. | C
Järjestää tiimissä koulutuksen. |
Ostaa toimittajalta materiaalia. |
Lähettää laskun tilaajalle. | C
`;

describe('Finnish sentences from other trades', () => {
  for (const { text, marks } of markedSentences(SENTENCES)) {
    test(text, () => {
      expect(marksFound(finnish, text)).toBe(marks);
    });
  }
});
