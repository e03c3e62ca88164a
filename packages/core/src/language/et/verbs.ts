/*
 * Estonian verbs. Source: our own compilation from the vocabulary of service, trade, office, care, building and leadership.
 * Reviewer's note: the present in -b is recognised by its ending, so the stems serve the other persons, the conditional,
 * the past and the imperative. Add a stem in the form that stands before -b (kuulab -> kuula).
 */

/** Present stems, the form before -b. */
export const VERB_STEMS = `
ahenda aita aja aktiveeri aktsepteeri alahinda algata alusta ammuta analüüsi anna arenda argumenteeri armasta
aruta arutle arva arvesta arvuta asenda aseta asu austa automatiseeri ava avalda avarda avasta broneeri
delegeeri demonstreeri diagnoosi dokumenteeri edasta edenda eelarvesta eelda eelista eemalda ehita eksi ela
elavda elustu enneta ennusta eralda erista esinda esine esita esitle eskaleeri filtreeri finantseeri
formuleeri fotografeeri genereeri grupeeri haaku haara halda hangi harju harjuta harmoniseeri hinda hoia
hoiata hoiatle hoidu hoolda hooli hoolitse huvitu häälesta hääleta hüvita ignoreeri illustreeri ilmne ilmuta
imesta imiteeri improviseeri informeeri innusta installi integreeri intervjueeri investeeri jaga jagune jahuta
jaota jooksuta joondu joonista juhata juhenda juhi juhindu julge julgusta juuruta jälgi jälita järelda järgi
järgne järjesta jäta jätka jää jõua jõusta kaalu kaalutle kaardista kaasa kaasajasta kaasne kaeba kahanda
kahjusta kahtle kaitse kalkuleeri kandideeri kanna kannata kasuta kasva kasvata kata katkesta kattu kavanda
keela keeldu keera keeruta kehasta kehtesta keskendu kiida kiirenda kiirusta kinnita kirjelda kirjuta
klassifitseeri kleebi kodeeri koge kogu kohalda kohanda kohandu kohane kohtle kohtu kohusta kommenteeri
kommunikeeri kompenseeri komplekteeri koolita koonda koondu koorma kooskõlasta koosta kopeeri korda korista
korja korralda korrasta korrigeeri kujunda kujuta kuku kulge kuluta kummarda kutsu kuula kuulata kuulu kuuluta
kuva kvalifitseeri käi käitle käitu käivita kärbi käsitle kõnele kõnni kõrvalda külasta kümble küsi küsitle
laadi laena laenuta lahenda lahku lahuta laienda lange langeta laota lase lasu laula leevenda leia leiuta lepi
lepita lihtsusta liida liigenda liigita liigu liitu likvideeri linasta litsentseeri loe loetle loo loobu looda
loovuta luba lukusta läbi lähe lähene lähtesta lähtu lõhu lõika lõimi lõpeta lükka lülita maanda maandu mahu
mahuta maini maitse majanda maksa maksusta manusta mediteeri meelita meenuta mentorda mobiliseeri modelleeri
modereeri monteeri moodusta motiveeri muretse muuda muutu mängi märgi märgista märka määra määratle määri
mõista mõju mõjuta mõtesta mõtle mõõda mõõdista müü naase naerata nakata nihuta nimeta nokitse noomi nopi nori
normeeri nuta näe näita nõua nõusta nõustu nügi ole olene oma omanda omista oota optimeeri organiseeri
orienteeru osale osata oska osta osuta otsi otsusta paigalda paigaldu paiguta paku palka palu pane paranda
parandu pea peata peegelda pehmenda peida pese pesitse piira pikenda pildista pinguta plaani planeeri
platseeri poleeri poolda postita praktiseeri presenteeri prindi prioriseeri prioritiseeri produtseeri
prognoosi programmeeri projekteeri proovi protokolli provotseeri puhasta puhka puuduta pädevda päri pärine
põhjenda põhjusta pööra pöördu püsi püsta püstita püüa püüdle rahulda rahune rahusta raiu rakenda raporteeri
ravi reageeri realiseeri redigeeri regeeri registreeri reguleeri reisi reklaami rekonstrueeri remondi
renoveeri retsenseeri revideeri rikasta riku riskeeri rivista räägi rõhuta rõõmusta rõõmustu rühmita ründa
rünnata saa saabu saada saavuta salvesta sammu sea seadista seisa selekteeri seleta selgita selgu seo serveeri
sihi sihista siira siirda siirdu sisalda sisesta skaneeri sobi sobita sobitu soodusta soojenda soorita soovi
soovita sorteeri spetsialiseeru stabiliseeri stimuleeri struktureeri suhestu suhtle suhtlusta suhtu sulge
sulgu summuta sunni suuda suuna suundu suurenda säilita säästa sõida sõlmi sõltu sõnasta sümboliseeri
sünkroniseeri sünteesi süstematiseeri sütita süvenda süvene taasta taga tagane tagasta taha taipa taju talita
talleta talu tarbi tarni tasakaalusta tasandu tasu tea teadusta teadvusta teata teavita tee teeni teeninda
teenindu tegele tegutse tekita tekki telli teosta testi toeta toetu tohi toida toimeta toimi tolereeri too
tooda torka transpordi treeni trüki tugevda tugine tule tulene tuleta tunne tunneta tunnista tunnusta turunda
turusta tutvu tutvusta tuvasta tähelda tähenda tähista tähtsusta täida täienda täiusta täna täpsusta tõesta
tõhusta tõlgenda tõlgi tõmba tõrju tõsta tõuse tööta töötle tühista tüüri uhkusta unusta usalda usu utsita
uuenda uuri vaata vaatle vabanda vabasta vahenda vaheta vaidle vaidlusta vaigista vaja valda vali valideeri
valitse valmi valmista valmistu valva vannu varia varieeri varja varu varusta vasta vastanda vastusta vastuta
vea veena venita verifitseeri vermi vestle vihja vii viibi viimistle viita visanda viska visualiseeri volita
vormi vormista vähenda väheta väita väldi väljasta väljenda väljendu vääri väärista väärtusta võida võimalda
võimenda võrdle võta võtmesta õhuta õienda õigusta õnnesta õnnitle õpeta õpi ühenda ühildu ühtlusta üldista
ülenda ületa üllata ürita ütle
`;

/** Words in -b that are no verbs; long words count too when they end in one of the last row. */
export const NOUNS_IN_B = `
adlib adverb aeroob airbnb amb amfiib amööb anaeroob aplomb araab baobab barb club crab dab db dubb fab garb
garderoob gb github gitlab gloob grab haab halb hiib hilb hobb homofoob hoob hub hubb härb hüdrofoob hülb
hüperb jamb job kabb kalb karaiib katakomb kb kebab kelb kilb kirb klaustrofoob kleepteib klibb klomb klubb
koib kolb komb ksenofoob kubb kumb kurb kuub kärb kõlb kõnekrabb kõrb lab laib lamb leib lemb limb loib luub
lämb malb mb mikroob mõlemb nabab nilb nimb nirb närb nõlb orb pealeib plomb proverb pub rabb raib rehab romb
roob rumb rümb salb samb sarb seib selb silb sirb snobb snoob sorb startupklubb sumb superb sõlb talb tamb
tarb tb teib tiib tromb tubb tulb turb tuub tõlb tüüb uib umb urb uudisveeb valb varb veeb vemb verb vimb virb
web švaab
`;

/** Endings of compounds in -b that are nouns all the same (siseveeb, kliendilugeja ärikuub). */
export const NOUN_ENDINGS_IN_B: readonly string[] = [
  'veeb',
  'tüüp',
  'tüüb',
  'foob',
  'kroob',
  'kuub',
  'tuub',
  'lamb',
  'leib',
];

/** Third-person forms without -b, and auxiliaries: always a verb. */
export const OTHER_FINITE = `
aitas aitasid andis andsid ei hakkas hakkasid hoidis hoidsid juhtis juhtisid jäi jäid jätsid jättis jõi jõudis
jõudsid kandis kandsid kirjutas kirjutasid kutsus kutsusid küsis küsisid lahendas lahendasid lasid laskis
leidis leidsid leppis leppisid luges lugesid läks läksid lõi lõid murdis muutis muutsid märkis märkisid
mõistis mõistsid müüs müüsid nägi nägid oleks olevat olgu oli olid on ostis ostsid pakkus pakkusid pani panid
peaks pidas pidasid pidi pidid pole polnud rääkis rääkisid saatis saatsid sai said sõi sõitis teadis teadsid
tegi tegid tuleb tuli tulid tundis tundsid täitis täitsid tõi tõid tõstis viis võis võisid võtsid võttis ärgu
õppis õppisid ütles ütlesid
`;
