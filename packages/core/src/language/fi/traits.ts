/*
 * Finnish words for traits of a person. Source: our own compilation from job advertisements and workshop boards.
 * Reviewer's note: nominatives, as they stand after "on" or alone; words of age and health belong to biased-wording, but for nuorekas, which workshops list among traits.
 */

/** Inborn or hardly developing. */
export const FIXED_TRAITS = `
ekstrovertit ekstrovertti ekstroverttius fiksu fiksut introvertit introvertti introverttius introverttiys
karisma karismaattinen karismaattiset lahjakas lahjakkaat lahjakkuus musikaalinen nerokas nokkela nokkelat
persoonallisuus persoonallisuustyyppi synnynnäinen temperamentti temperamenttinen terävä teräväpäinen viisaat
viisas älykkyys älykkyysosamäärä älykkäät älykäs älyllinen
`;

/** A person described as being something. */
export const TRAITS = `
ahkera ahkerat ahkeruus aktiivinen aktiiviset aloitekykyinen aloitteellinen analyyttinen analyyttiset
diplomaattinen dominoiva dynaaminen dynaamiset eloisa energinen energiset energisyys esiintymiskykyinen herkkä
hienotunteinen hienotunteiset hiljainen huolellinen huolelliset huoleton hurmaava huumorintajuinen
hyväntahtoinen hyväntuulinen hyväntuuliset idearikas iloinen iloiset iloisuus impulsiivinen innokas innokkaat
innostuneet innostunut innovatiivinen intohimoinen itsenäinen itsenäiset itsepäinen itsevarma itsevarmat
itsevarmuus joustava joustavat jämäkkä jämäkät järjestelmällinen järjestelmälliset kekseliäs kekseliäät
kilpailuhenkinen kohteliaat kohtelias kunnianhimo kunnianhimoinen kunnianhimoiset kurinalainen kärsivällinen
kärsivälliset kärsivällisyys käytännöllinen leppoisa lojaali lojaalit lojaalius looginen luotettava
luotettavat luotettavuus luova luovat miellyttävä motivoituneet motivoitunut mukava mukavat mutkaton
mutkattomat myönteinen myönteiset määrätietoinen määrätietoiset määrätietoisuus nopea nöyrä oikeamielinen
nuorekas nuorekkaat oikeudenmukainen oikeudenmukaiset oma-aloitteinen oma-aloitteiset omistautunut oppimishaluinen oppimiskykyinen
optimismi optimistinen optimistiset optimistisuus paineensietokyky paineensietokykyinen pedantti
periksiantamaton perusteellinen perusteelliset peräänantamaton pidättyväinen pitkäjänteinen pitkäjänteiset
positiivinen positiiviset positiivisuus pragmaattinen proaktiivinen proaktiiviset puhelias päättäväinen
päätöksentekokykyinen rationaalinen rauhallinen rauhalliset rauhallisuus realistinen rehellinen rehelliset
rehellisyys reilu reilut reipas reippaat rennot rento rohkea rohkeat sanavalmis seikkailunhaluinen seurallinen
sinnikkyys sinnikkäät sinnikäs sitkeä sopeutumiskykyinen sopeutuvainen sosiaalinen sosiaaliset sosiaalisuus
spontaani stressinsietokyky stressinsietokykyinen stressinsietokykyiset suora suorapuheinen sydämellinen
tahdikas tarkat tarkka tarkkaavainen tarkkaavaiset tasapainoinen tasapainoiset tavoitteellinen tavoitteelliset
tulosorientoitunut tunnollinen tunnolliset tunnollisuus tunteellinen täsmällinen täsmälliset ujo
ulospäinsuuntautuneet ulospäinsuuntautuneisuus ulospäinsuuntautunut ulospäinsuuntautuva uskollinen vaatimaton
vaativa varovainen vastuullinen vastuulliset vastuuntuntoinen vastuuntuntoiset vilpittömät vilpitön
visionäärinen väsymätön yhteistyöhaluinen yhteistyökykyinen ylpeä ystävällinen ystävälliset
`;

/** Persons that are traits after "on". */
export const TRAIT_PERSONS = 'tiimipelaaja joukkuepelaaja optimisti pedantti perfektionisti';

/** With these after it the word describes a thing or a part played, not a person. */
export const NO_TRAIT_BEFORE = 'esikuva esimerkki vaikutus kumppani tulos osa jäsen';

/** Attitudes: developable; they ask for one deed. */
export const ATTITUDES = `
asiakaskeskeinen asiakaskeskeiset asiakaslähtöinen asiakaslähtöiset avoimet avoimuus avoin avuliaat
avuliaisuus avulias empaattinen empaattiset empaattisuus empatia empatiakyky huomaavainen huomaavaiset
huomaavaisuus hyväntahtoisuus kiitollinen kohteliaisuus kunnioittava kunnioittavat lämmin lämminhenkinen
myötätunto myötätuntoinen palvelualtis palvelualttiit palveluhenkinen palveluhenkiset suvaitsevainen
suvaitsevaiset suvaitsevaisuus uteliaat uteliaisuus utelias välittävä välittävät ymmärtäväinen ymmärtäväiset
ystävällisyys
`;
