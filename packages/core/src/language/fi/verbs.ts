/*
 * Finnish verbs in the third person. Source: our own compilation from the vocabulary of service, trade, office, care, building and leadership.
 * Reviewer's note: VERBS are verbs wherever they stand. VERBS_OR_NOUNS are partitives of nouns too: a verb when they open a
 * clause, unsure elsewhere. Safe endings (-telee, -itsee …) are in main-verb.ts and need no entry here.
 */
export const VERBS = `
aiheuttaa aikatauluttaa aikoo ajaa ajattelee ajoittaa alittaa alkaa allekirjoittaa alleviivaa aloittaa
aloittelee analysoi annostelee antaa antautuu antelee argumentoi arkistoi arvioi arvostaa arvostelee
asennoituu asentaa asettaa asioi aukaisee automatisoi auttaa avaa avautuu budjetoi chattaa delegoi desinfioi
diagnosoi digitalisoi dokumentoi edellyttää edistää ehdottaa ehkäisee ehtii ei eivät ennakoi ennustaa epäilee
esiintyy esitelmöi esittelee esittää eskaloi estää etsii fasilitoi haastaa haastattelee haavoittaa hahmottaa
haistaa hakee hallinnoi hallitsee haluaa hankkii hankkiutuu haravoi harjoittaa harjoittelee harkitsee
harmonisoi havainnoi havainnollistaa havaitsee helpottaa hermoilee hermostuu herättelee herättää hidastaa
hinnoittelee hitsaa hoitaa hoksaa houkuttelee huolehtii huoltaa huomaa huomauttaa huomioi huutaa hylkää
hyllyttää hymyilee hyvittää hyväksyttää hyväksyy hyödyntää häiritsee häviää ideoi ilmaisee ilmenee ilmoittaa
ilmoittautuu iloitsee innostaa innostuu innovoi integroi irtisanoo istuttaa istuu itkee jakaa jakautuu jakelee
jaksaa jaksottaa jatkaa jatkuu johdattaa johdattelee johtaa johtuu joutuu juhlii juhlistaa julkaisee juo
juoksee juoksuttaa järjestelee järjestää järkeistää kaipaa kalastaa kalibroi kannattaa kannustaa kantaa karsii
kartoittaa karttaa kartuttaa kastelee kasvaa kasvattaa katselee katsoo kattaa kehittelee kehittyy kehittää
kehuu keittää keksii kelpaa kerryttää kertoo keräilee kerää keskeyttää keskittyy keskustelee kieltäytyy
kieltää kiinnittää kiinnostuu kiinteyttää kiirehtii kiiruhtaa kiittelee kiittää kilpailee kilpailuttaa
kirjautuu kirjoittaa kiteyttää kitkee kohdentaa kohdistaa kohtelee kokeilee kokoaa kokoontuu kommunikoi
konfiguroi konkretisoi konsultoi koodaa koordinoi kopioi korjaa korostaa koskee koskettaa kotiuttaa kouluttaa
kouluttautuu kritisoi kuiskaa kuittaa kuljeskelee kuljettaa kulkee kunnioittaa kuntouttaa kutsuttaa kutsuu
kuulee kuulostelee kuulustelee kuuluu kuuntelee kuvailee kykenee kylvää kyntää kyseenalaistaa kyselee kysyy
kysäisee käsittelee käsittää kävelee käväisee käy käynnistää käyttäytyy käyttää kääntää laajentaa laajentuu
laittaa lajittelee lakkauttaa lannoittaa laskee laskeutuu laskuttaa laulaa leikkaa leikkii leipoo lepuuttaa
lepää levittää lievittää liittyy liittää lohduttaa lopettaa loppuu loukkaa luennoi luetteloi lukee lukitsee
luokittelee luonnostelee luopuu luottaa luovuttaa lupautuu lyhentää lykkää lypsää lyö lähentää lähestyy
lähettelee lähettää lähtee lääkitsee löytelee löytyy löytää maalaa mainostaa maistaa makaa mallintaa markkinoi
matkustaa menee merkitsee merkkaa metsästää miettii moittii motivoi motivoituu muistaa muistelee muistuttaa
mukauttaa mukautuu muokkaa muuttaa muuttuu myy myöhästyy määrittelee määrittää nauraa nauttii neuvoo
neuvottelee niittää nimeää nopeuttaa nostaa nostelee noudattaa nousee nukkuu numeroi näkee näkyy näyttää
odottaa odottelee odotuttaa ohjaa ohjeistaa ohjelmoi oivaltaa ojentaa omaksuu omistaa omistautuu on onnistuu
opastaa opettaa opettelee opiskelee oppii optimoi organisoi osallistaa osallistuu osoittaa osoittautuu ostaa
ottaa pahoittelee painaa painottaa paistaa palailee palauttaa palautuu paljastaa palkitsee pallottelee
palvelee panee parantaa peittää pelaa pelkää perehdyttää perehtyy perii perustelee perustuu peruu peruuttaa
pesee pesettää pettää pidentää pidättäytyy pidättää pienentää piilottaa piirtää pistää pitää pohjautuu pohtii
poistaa poistuu pompottelee postittaa priorisoi puhdistaa puhuu pukee punnitsee puoltaa puolustaa purkaa
puuttuu pyrkii pystyy pysyy pysähtyy pysäyttää pyyhkii pyytelee pyytää pyöräilee päivittää päättää rajoittaa
rajoittuu rakastaa rakentaa raportoi ratkaisee ratkoo rauhoittaa rauhoittuu reagoi rekisteröi rekisteröityy
reklamoi rekrytoi rentouttaa rentoutuu resursoi riisuu riittää rikkoo rohkaisee rokottaa ruokkii ryhtyy
rytmittää saa saapuu saattaa saattelee saavuttaa sallii sammuttaa sanoo seisoo selailee selittää selkeyttää
selventää selvittää seuloo siirrättää siirtelee siirtyy siirtää siivoaa sijaitsee sijoittaa sijoittuu
silmäilee sisäistää sisältää sitouttaa sitoutuu skannaa soittaa soittelee sopeuttaa sopeutuu sopii soveltaa
soveltelee soveltuu sovittaa sovittelee sparraa standardoi suhtautuu sujuvoittaa sulkee suojelee suorittaa
suoriutuu suosittelee suostuttelee supistaa suree suunnittelee suurentaa suuttuu syyttää syö syöttää säilyttää
säilyy säätää tahtoo taitaa takailee tallentaa taluttaa tanssii tarjoaa tarjoilee tarkastaa tarkastelee
tarkentaa tarkistaa tarkkailee tarkoittaa tarttuu tarvitsee tasaa tasapainottaa tasoittaa tauottaa tavoittaa
tavoittelee tehostaa tekee tekstaa tervehtii testaa tiedostaa tiedottaa tiedustelee tietää tiivistää tilittää
todentaa todistaa toimeenpanee toimii toimittaa toistaa toivoo torjuu toteaa toteuttaa toteutuu treenaa tukee
tulee tulkitsee tulkkaa tulostaa tunnistaa tunnistautuu tunnustaa tuntee tuntuu tutkailee tutkii tutustuttaa
tutustuu täsmentää täydentyy täydentää täyttyy täyttää täytyy unohtaa uskaltaa uskoo uudistaa uusii vaalii
vaatii vahingoittaa vahtii vahvistaa vaihtaa vaihtelee vaihtuu vaikuttaa vaistoaa vakioi vakuuttaa vakuuttelee
valitsee valmentaa valmistaa valmistautuu valmistelee valmistuu valtuuttaa valvoo vannoo varastoi varautuu
varmistaa varoittaa varustaa varustautuu vastaa vastaanottaa vastaanottelee vastailee vastustaa vastustelee
velvoittaa verkostoituu vertaa vertailee vetää vie vierailee viestii viimeistelee viitsii viivyttelee
viivästyttää virkistyy virkistää virtaviivaistaa visualisoi vitsailee voimaannuttaa voittaa vähentää väittelee
väittää välittyy välittää välttää yhdenmukaistaa yhdistelee yhdistää yhtenäistää yksinkertaistaa ylittää
ylläpitelee ylläpitää yltää ymmärtää yrittää äänestää
`;

/** Partitives of nouns, or other words, as well. */
export const VERBS_OR_NOUNS = `
edustaa haittaa hoivaa jää kertaa kirjaa kohtaa kokkaa korvaa kuormaa kuvaa lastaa leimaa linjaa listaa lisää
luo lupaa maksaa matkaa mittaa nojaa osaa pakkaa palaa palkkaa perustaa pohjaa poraa rajaa sahaa salaa seuraa
skaalaa suojaa takaa tapaa tilaa tuo turvaa vaivaa varaa voi
`;

/** Imperatives and first persons whose stem differs from the third person's (antaa, anna). */
export const WEAK_STEMS = `
aloita anna auta avaa edistä hae hoida huomaa ilmoita innosta jaa johda järjestä kannata kannusta kehitä kerro
kerää kierrä kirjoita kohtaa kokoa korjaa kuljeta kuuntele käy käytä lopeta lue lupaa lähetä mene muista muuta
nosta näytä ohjaa ole opeta osaa ota paranna pelkää pidä pyydä päätä rakenna selitä seuraa siirrä tapaa tarjoa
tee tiedä toimita toteuta tule tuo täytä unohda vaihda valmista vastaa vie ymmärrä
`;

/** Nouns that end as verbs do: "vastuu", "keruu", "syy". */
export const VERB_LIKE_NOUNS = `
asiakasvastuu depoo esihenkilövastuu hakkuu idee juurisyy keruu kokonaisvastuu komitee korjuu kuu leikkuu luu
miljöö muu myyntitykki paluu perussyy puu pääsyy suu syy taksii takuu tee tulosvastuu työnjohtovastuu unii
vastuu
`;
