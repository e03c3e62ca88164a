import { describe, expect, test } from 'vitest';
import { marksFound, markedSentences } from '../sentences.test-support.ts';
import { estonian } from './index.ts';

/** Sentences written after the lists were frozen, then kept as examples. */
const SENTENCES = `
Hea meeskonnatöö | N q
Kliendikaebuste lahendamine | N C
Orienteeritus tulemusele | N
Kõrge stressitaluvus ja iseseisvus | N
Vastutus tehtud töö eest | N
Täpsus ja korrektsus dokumentides | N
Müügioskused ja läbirääkimisoskus | N
Valmisolek õppida | N
Tugev analüütiline mõtlemine | N
Usalduslike suhete loomine partneritega | N
Siseveebi sisu haldamine | N
Positiivne suhtumine klientidesse | N C
Meeskonna juhtimine kriisiolukorras | N
Oskus kuulata ja küsida õigeid küsimusi | N
Tähelepanelikkus detailide suhtes | N
Hinnapakkumised ja lepingud | N
Klient esikohal | N C
Probleemilahendus | N
Avatud suhtlus kolleegidega | N
Töövahendite eest hoolitsemine | N
Ajaplaneerimine, prioriteedid, tähtajad | N
Võime kohaneda muutustega, kui olukord seda nõuab | N
Aktiivne kuulamine | N
Iga päev uus väljakutse | N
Helistab kliendile tagasi samal päeval. | C
Kirjutab kokkuvõtte koosolekul otsustatust ja saadab selle osalejatele. |
Küsib enne pakkumise tegemist, mille jaoks toodet vaja on. |
Koputab enne patsiendi palatisse astumist uksele. | C
Annab uuele kolleegile esimesel nädalal tööjuhised üle. | C
Ei jäta kirjale vastamata üle kahe päeva. |
Peab koosolekul kinni päevakorrast. |
Mõõdab ruumi üle ja joonistab plaani. |
Vajaduse korral kaasab eksperdi. |
Iga kuu lõpus võrdleb müüginumbreid eelarvega. |
Toob välja kaks alternatiivi. |
Hindab riske ja teeb ettepaneku. |
Tervitab: „Tere tulemast!“ ja vaatab silma. |
Töötajad annavad üksteisele tagasisidet. |
Juhib koosolekut, hoides aega. |
Oskab lugeda tööjoonist. |
Klient saab vastuse ühe tööpäeva jooksul. | C
Leiab kauba laost üles kolme minutiga. |
Viib kliendi õige riiulini. | C
Lahendab pretensiooni 24 tunni jooksul. |
Selgitab ostjale garantiitingimusi lihtsas keeles. | C
Tunneb ära rahulolematu kliendi. | C
Kas oskad kuulata? |
Aidata klienti kassas. | C
Peab oskama kasutada kassasüsteemi. |
Vähemalt kaks aastat töökogemust kaubanduses |
B-kategooria juhiluba |
Vene keel vestlustasemel |
Kuulan klienti lõpuni. | C
Teab tootevalikut. | m
Mõistab kliendi vajadusi. | m C
Saab aru meeskonna eesmärkidest. | m
Usub koostöö jõusse. | m
On teadlik ohutusnõuetest. | m
Tunneb müügiprotsessi etappe. | m
Mõtleb kliendi vaatenurgast. | m C
Mõistab protsessi ja selgitab seda uutele töötajatele. | t
Teab hindu ja arvutab soodustuse peast. | t
Mõtleb välja uue lahenduse ja katsetab seda. |
Peab oluliseks kliendi rahulolu. | m C
Väärtustab mitmekesisust. | m
Suhtleb klientidega hästi. | q C
Juhib meeskonda tõhusalt ja professionaalselt. | q
Teeb kvaliteetset tööd. | q
Vormistab dokumendid korralikult. | q
Lahendab probleeme efektiivselt. | q
Vastab kirjadele kiiresti ja arusaadavalt. | w
Loob häid suhteid. | q
Tagab kõrgel tasemel teeninduse. | q
Järgib head tava. |
Küsib kliendilt, mis läks hästi ja mis mitte. | C
Soovib kliendile head päeva. | C
Räägib kõigi kliendi heaks tehtud töödest. | C
On kohusetundlik. | T
On rahulik ja tasakaalukas. | T
Aus ja usaldusväärne | N T
On sõbralik, avatud ja abivalmis. | T
Töötaja on alati täpne. | T
Introvertne | N T
On väga intelligentne. | T
On hooliv: küsib kolleegilt, kuidas tal läheb. | T C
Annab ausat tagasisidet. |
On leti ääres kogu vahetuse aja. |
On nõus võtma lisavahetuse, kui kolleeg haigestub. |
Jääb pinge all rahulikuks. |
Uks on avatud ka pärast kella viit. |
Saadab aruande üksustele iga kuu viiendaks kuupäevaks. | C
Arutab tähtaja meeskonnaga läbi. |
Võtab osakondadelt tellimused vastu. | C
Jagab teavet kolleegidega. |
Hoiab lao korras. |
Kogub (sise)klientidelt tagasisidet kord kvartalis. | C
Täidab saatelehe. |
Ekspert: kujundab teenuse ümber koos kasutajatega. | C
Kui tähtaeg nihkub, annab sellest ette teada. |
Enne vahetuse lõppu loeb kassa üle. |
Toetub otsuses andmetele. |
Astub tülli sattunud kolleegide vahele. |
Korjab poolikud ülesanded üles. |
Veab uut projekti. |
Sõidab objektile kohale. |
Ei luba seda, mida täita ei saa. |
Põhjendab oma valikut numbritega. |
Loetleb kolm riski. |
Puhastab seadme pärast kasutamist. |
Nimetab asju õigete nimedega. |
Saatis kliendile kokkuvõtte. | C
Meeskond lepib kokku tööjaotuse. |
Töökorralduse muudatused kooskõlastab eelnevalt juhiga. |
Klienti kuulatakse lõpuni. | C
Tehakse koostööd teiste osakondadega. |
Pakuks abi enne küsimist. |
Ära katkesta klienti. | C
Jälgi kvaliteeti. |
Anna tagasisidet. |
Küsida täpsustavaid küsimusi. |
Oleme kliendi jaoks olemas. | C
Meie hoiame lubadusi. |
Kuidas ta klienti teenindab? | C
Läbinud esmaabikoolituse. |
Magistrikraad majanduses |
Teadmised raamatupidamisest |
Toodete tundmine |
Exceli valdamine kesktasemel |
Töötab iseseisvalt ilma juhendamata. |
Suunab uusi töötajaid (nt praktikante). |
Analüüsib GA4 ja Power BI andmeid. |
3. klassi ohutusnõuded | N
Tegutseb vastavalt ISO 9001 nõuetele. |
Tugev meeskonnamängija | N
Läbirääkimiste pidamine hankijatega | N
Kliendi vajaduste väljaselgitamine ja lahenduse pakkumine | N C
Efektiivne ajakasutus | N q
Kord laos | N
Loovus ja algatusvõime | N
Initsiatiiv | N
Suhtlemine kolleegide ja klientidega | N C
Oskus end selgelt väljendada | N w
Soov areneda | N
Emotsionaalne intelligentsus | N
Kriitiline mõtlemine, mis toetub faktidele | N
Vastutustundlik suhtumine töösse | N
Dokumentide koostamine, haldamine ja arhiveerimine | N
Töö meeskonnas | N
Uute töötajate juhendamine ja koolitamine | N
Kiire reageerimine | N
Kohusetundlikkus | N T
Paindlikkus muutuvas olukorras | N
Klientidele suunatud mõtteviis | N C
Halb ilm ja kurb leib | N
Hooliv suhtumine patsienti | N C
Eesmärgistatud tegevus | N
Müügitulemuste eest vastutamine | N
Lai silmaring | N
Pidev enesearendamine | N
Igapäevane suhtlus tarnijatega | N
Mõistab, miks klient ostab, ja pakub sobiva toote. | t C
Tunneb kliendi hääle telefonis ära. | C
Tajub pingeid meeskonnas. | m
Arvab, et klient on tähtis. | m C
Soovib areneda. | m
Tunnistab oma viga. |
Tunneb huvi kolleegi töö vastu. |
Hoolib kolleegidest. | m
Teab peast hädaabinumbreid. | m
On kursis konkurentide hindadega. | m
Mõtleb lahenduse enne ehitamist läbi. |
Omab ülevaadet turust. | q
Esineb hästi. | q
Suhtub klienti professionaalselt. | q C
Kasutab aega mõistlikult ja otstarbekalt. | q
Hoiab head kontakti hankijatega. | q
Täidab ülesandeid laitmatult. | q
Koostab suurepäraseid esitlusi. | q
Edastab info õigeaegselt. | w
On loov ja uuendusmeelne. | T
On oma töös põhjalik ja täpne. | T
Rõõmsameelne ja seltskondlik | N T
On valmis aitama. |
On kättesaadav telefoni teel. |
On koolituse läbinud. |
On klientide suhtes viisakas. | T C
On positiivne eeskuju. |
On läbirääkimistel kannatlik. | T
Ütleb kolleegidele ausalt, mis jäi tegemata. | C
Annab meeskonnale nädala plaani. | C
Teeb üksusega koostööd. |
Saab naaberosakonnalt andmed õigeks ajaks. | C
Loob kasutajaliidese. |
Vormistab ostutellimuse. |
Andis kliendile tagasisidet. | C
Jättis ukse lahti. |
Hakkas varakult tööle. |
Kohtusid hankijaga. |
Kus töötajal on hea ostjat aidata. | C
Kord hoones | N
Aastaplaan kaks korda aastas | N
On nutikas ja hooliv. | T
On enesekindlad. | T
`;

describe('Estonian sentences', () => {
  for (const { text, marks } of markedSentences(SENTENCES)) {
    test(text, () => {
      expect(marksFound(estonian, text)).toBe(marks);
    });
  }
});
