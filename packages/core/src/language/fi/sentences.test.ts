import { describe, expect, test } from 'vitest';
import { marksFound, markedSentences } from '../sentences.test-support.ts';
import { finnish } from './index.ts';

/** Sentences written after the lists were frozen, then kept as examples. */
const SENTENCES = `
Hyvät tiimityötaidot | N q
Asiakasvalitusten käsittely | N C
Tuloshakuisuus | N
Vahva stressinsietokyky | N
Vastuu omasta työstä | N
Huolellisuus ja tarkkuus asiakirjoissa | N
Myyntitaidot ja neuvottelutaidot | N
Halu oppia uutta | N
Analyyttinen ajattelu | N
Luottamuksellisten suhteiden rakentaminen kumppaneihin | N
Palautteen keruu | N
Myönteinen asenne asiakkaisiin | N C
Tiimin johtaminen kriisitilanteessa | N
Kyky kuunnella ja kysyä oikeita kysymyksiä | N
Tarjoukset ja sopimukset | N
Asiakas aina ensin | N C
Ongelmanratkaisu | N
Avoin viestintä kollegojen kanssa | N
Työvälineistä huolehtiminen | N
Ajankäyttö, prioriteetit, määräajat | N
Kyky sopeutua muutoksiin, kun tilanne vaatii | N
Aktiivinen kuuntelu | N
Palveluhenkinen asenne | N
Muutoksen johtaminen ja tiimin tuki | N
Soittaa asiakkaalle takaisin saman päivän aikana. | C
Kirjoittaa kokouksesta muistion ja lähettää sen osallistujille. |
Kysyy ennen tarjouksen tekemistä, mihin tuotetta tarvitaan. |
Koputtaa ennen potilashuoneeseen astumista. | C
Perehdyttää uuden kollegan ensimmäisen viikon aikana. |
Ei jätä viestejä vastaamatta yli kahdeksi päiväksi. |
Pitää kiinni kokouksen asialistasta. |
Mittaa tilan ja piirtää pohjakuvan. |
Tarvittaessa ottaa asiantuntijan mukaan. |
Vertaa kuukauden lopussa myyntilukuja budjettiin. |
Tuo esiin kaksi vaihtoehtoa. |
Arvioi riskit ja ehdottaa ratkaisua. |
Tervehtii: ”Hyvää päivää!” ja katsoo silmiin. |
Työntekijät antavat toisilleen palautetta. |
Vetää kokouksen aikataulussa. |
Osaa lukea työpiirustusta. |
Asiakas saa vastauksen yhden työpäivän kuluessa. | C
Löytää tavaran varastosta kolmessa minuutissa. |
Ohjaa asiakkaan oikealle hyllylle. | C
Ratkaisee reklamaation 24 tunnissa. |
Selittää ostajalle takuuehdot selkokielellä. | C
Tunnistaa tyytymättömän asiakkaan. | C
Osaatko kuunnella? |
Auttaa asiakasta kassalla. | C
Pitää osata käyttää kassajärjestelmää. |
Vähintään kahden vuoden työkokemus kaupan alalta |
B-luokan ajokortti |
Ruotsin kieli keskustelutasolla |
Kuuntelen asiakasta loppuun asti. | C
Tietää tuotevalikoiman. | m
Ymmärtää asiakkaan tarpeet. | m C
Tiedostaa tiimin tavoitteet. | m
Uskoo yhteistyön voimaan. | m
On tietoinen turvallisuusvaatimuksista. | m
Tuntee myyntiprosessin vaiheet. |
Ajattelee asiakkaan näkökulmasta. | m C
Ymmärtää prosessin ja selittää sen uusille työntekijöille. | t
Tietää hinnat ja laskee alennuksen päässä. | t
Keksii uuden ratkaisun ja kokeilee sitä. |
Arvostaa monimuotoisuutta. | m
Palvelee asiakkaita hyvin. | q C
Johtaa tiimiä tehokkaasti ja ammattimaisesti. | q
Tekee laadukasta työtä. | q
Hoitaa asiakirjat asianmukaisesti. | q
Ratkaisee ongelmat tehokkaasti. | q
Vastaa viesteihin nopeasti ja ymmärrettävästi. | w
Luo hyviä suhteita. | q
Toimii ammattitaitoisesti. | q
Noudattaa hyvää hallintotapaa. |
Kysyy asiakkaalta, mikä meni hyvin ja mikä ei. | C
Toivottaa asiakkaalle hyvää päivää. | C
Kertoo kaikista asiakkaan hyväksi tehdyistä töistä. | C
On tunnollinen. | T
On rauhallinen ja tasapainoinen. | T
Rehellinen ja luotettava | N T
On ystävällinen, avoin ja avulias. | T
Työntekijä on aina täsmällinen. | T
Introvertti | N T
On erittäin älykäs. | T
On välittävä: kysyy kollegalta, miten hänellä menee. | T C
Antaa rehellistä palautetta. |
On tiskillä koko vuoron ajan. |
On valmis ottamaan lisävuoron, kun kollega sairastuu. |
Pysyy paineessa rauhallisena. |
Ovi on avoin myös viiden jälkeen. |
Lähettää raportin yksiköille joka kuun viidenteen päivään mennessä. | C
Käy määräajan läpi tiimin kanssa. |
Ottaa osastoilta tilaukset vastaan. | C
Jakaa tietoa kollegojen kanssa. |
Pitää varaston järjestyksessä. |
Kerää sisäisiltä asiakkailta palautetta neljännesvuosittain. | C
Täyttää lähetteen. |
Ohjeistaa harjoittelijat koneen käyttöön. |
Hyllyttää tavaran ennen aukeamista. |
Juurruttaa uuden käytännön vuorossa. |
Ekspertti: muotoilee palvelun uudelleen yhdessä käyttäjien kanssa. | C
Kun määräaika siirtyy, kertoo siitä etukäteen. |
Ennen vuoron loppua laskee kassan. |
Nojaa päätöksissä tietoon. |
Astuu riitelevien kollegojen väliin. |
Poimii keskeneräiset tehtävät talteen. |
Luotsaa uutta hanketta. |
Matkustaa työmaalle. |
Ei lupaa sellaista, mitä ei voi pitää. |
Perustelee valintansa luvuilla. |
Luettelee kolme riskiä. |
Puhdistaa laitteen käytön jälkeen. |
Puhuu asioista niiden oikeilla nimillä. |
Lähetti asiakkaalle yhteenvedon. | C
Tiimi sopii työnjaosta. |
Työjärjestelyt hän sopii etukäteen esihenkilön kanssa. |
Asiakasta kuunnellaan loppuun asti. | C
Tehdään yhteistyötä muiden osastojen kanssa. |
Tarjoaisi apua ennen kuin pyydetään. |
Älä keskeytä asiakasta. | C
Seuraa laatua. |
Anna palautetta. |
Kysyä tarkentavia kysymyksiä. |
Olemme asiakasta varten. | C
Me pidämme lupaukset. |
Miten hän palvelee asiakasta? | C
Suorittanut ensiapukoulutuksen. |
Kauppatieteiden maisterin tutkinto |
Tietoa kirjanpidosta |
Tuotetuntemus |
Excelin hallinta | N
Työskentelee itsenäisesti ilman ohjausta. |
Ohjaa uusia työntekijöitä (esim. harjoittelijoita). |
Analysoi GA4:n ja Power BI:n tietoja. |
Toimii ISO 9001 -vaatimusten mukaan. |
Kun palkka on kunnossa, työntekijän ajatukset ovat asiakkaassa. | C
Et lähde meiltä ilman seuraavaa askelta. |
Vahva tiimipelaaja | N
Neuvottelujen käyminen toimittajien kanssa | N
Asiakkaan tarpeiden selvittäminen ja ratkaisun tarjoaminen | N C
Tehokas ajankäyttö | N q
Järjestys varastossa | N
Luovuus ja aloitekyky | N
Aloitteellisuus | N
Vuorovaikutus kollegojen ja asiakkaiden kanssa | N C
Kyky ilmaista itseään selkeästi | N w
Halu kehittyä | N
Tunneäly | N
Kriittinen ajattelu, joka nojaa tosiasioihin | N
Vastuullinen asenne työhön | N
Asiakirjojen laatiminen, hallinta ja arkistointi | N
Työ tiimissä | N
Uusien työntekijöiden ohjaaminen ja kouluttaminen | N
Nopea reagointi | N
Tunnollisuus | N T
Joustavuus muuttuvassa tilanteessa | N
Asiakkaisiin suuntautunut ajattelutapa | N C
Välittävä suhtautuminen potilaaseen | N C
Tavoitteellinen toiminta | N
Vastuu myyntituloksista | N
Laaja yleissivistys | N
Jatkuva itsensä kehittäminen | N
Päivittäinen yhteydenpito toimittajiin | N
Toimintaa häiriötilanteissa | N
Asiakaspalvelua puhelimitse | N C
Yhteistyötä yli osastorajojen | N
Ymmärtää, miksi asiakas ostaa, ja tarjoaa sopivan tuotteen. | t C
Tunnistaa asiakkaan äänestä. | C
Hahmottaa kokonaisuuksia. | m
Uskoo, että asiakas on tärkeä. | m C
Haluaa kehittyä. | m
Myöntää virheensä. |
On perillä kilpailijoiden hinnoista. | m
Tietää hätänumerot ulkoa. | m
Ajattelee ääneen ratkaistessaan ongelmaa. |
Esiintyy hyvin. | q
Suhtautuu asiakkaaseen ammattimaisesti. | q C
Käyttää aikaa järkevästi ja tarkoituksenmukaisesti. | q
Pitää hyvää yhteyttä toimittajiin. | q
Hoitaa tehtävänsä moitteettomasti. | q
Laatii erinomaisia esityksiä. | q
Välittää tiedon viipymättä. | w
On luova ja kekseliäs. | T
On työssään huolellinen ja tarkka. | T
Iloinen ja seurallinen | N T
On valmis auttamaan. |
On tavoitettavissa puhelimitse. |
On käynyt koulutuksen. |
On asiakkaita kohtaan kohtelias. | T C
On neuvotteluissa kärsivällinen. | T
Sanoo kollegoille rehellisesti, mikä jäi tekemättä. | C
Antaa tiimille viikon suunnitelman. | C
Tekee yhteistyötä yksikön kanssa. |
Saa naapuriosastolta tiedot ajoissa. | C
Rakentaa käyttöliittymän. |
Laatii ostotilauksen. |
Briiffaa tiimin ennen vuoroa. |
Delegoi tehtävät osaamisen mukaan. |
Jalkauttaa strategian tiimin arkeen. |
Sanoittaa muutoksen syyt. |
Summaa kokouksen lopuksi päätökset. |
Tsemppaa väsynyttä työkaveria. |
Purkaa kuorman kahdessa tunnissa. |
Työntekijä huoltaa koneen kerran viikossa. |
`;

describe('Finnish sentences', () => {
  for (const { text, marks } of markedSentences(SENTENCES)) {
    test(text, () => {
      expect(marksFound(finnish, text)).toBe(marks);
    });
  }
});
