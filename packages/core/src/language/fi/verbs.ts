/*
 * Finnish verbs in the third person. Source: our own compilation from the vocabulary of service, trade, office, care, building and leadership.
 * Reviewer's note: VERBS are verbs wherever they stand. VERBS_OR_NOUNS are partitives of nouns too: a verb when they open a
 * clause, unsure elsewhere. Safe endings (-ttelee, -oi, -utuu …) are in finite-verb.ts, and such verbs need no
 * entry unless they are common: what is listed is read in its other forms too. Stems stand by ending, which keeps the list small.
 * How a verb is conjugated shows by its ending, but for the two lists after that.
 */
import { wordsOfList } from '../word-list.ts';

/** A line each: an ending, then the stems that stand before it; those after the hyphen stand as they are. */
const STEMS_BY_ENDING = `
- ei eivät hyväksyy juo kysyy käy lyö läpikäy myy näkyy on pysyy rekisteröi räätälöi saa säilyy vie yksilöi
aa aj alk av halu hits huom jak jaks jatk jauh kaapp kaiv kasv klikk koko kood korj kuiv laul leikk log luots maal merkk mopp muokk muur ohj pain pel perk poikke pumpp purk siivo skann sorv sparr tankk tarjo tas teipp tien tisk tote treen tsekk tuho tulkk viil vinkk
aisee ilm julk katk oik ratk rohk val
ee hak juoks kok kulk kuul lask luk läht nous näk pes puk sulk tek tuk tul tunt
elee kys käv opisk palv
ii eht ets hankk huoleht keks kiireht laat miett opp per poht pyrk pyyhk ruokk sall siist sop terveht toim tutk uus vaat viest viits
ilee tarjo
istaa havainnoll julk kohd ma mon monipuol mu ohje om osall pa po puhd pur rav sanall suor tark to tod tunn vahv valm varm
istää ed järke käynn pir työll yhd
itsee hall hark hill luk main merk palk sija tarv val
ittaa al kuorm la os post so sov suor toim val vauhd vo
nee ete kyke me vähe
ntaa ale ase juo ka kohde lave malli paika para rake suure talle tode valme
ntää hyödy täyde keve ky kää lyhe myö pide piene selve tyhje työ vähe ää
oi analys arkist arvi budjet deleg desinfi dokument hallinn havainn huomi imur inform komment koordin markkin motiv ohjelm organis prioris raport reag rekryt varast
oittaa al allekirj ilm kart kirj kunni mit os raj rauh sek sij sujuv tark tas taust tav var velv
oo aik hi katk kats kert lat leip neuv ratk san seis sit taht toiv usk valv var
ostaa arv eh inn jal kuul main muod sa sel teh tied
staa avu ennu haa kannu kirka matku mau no opa paka pela po raka rehu sisu tarka te tunnu va varu vastu
stää järje ke pi säe sää
taa an hoi huol huu joh kaa la luo nou os ot puhal puol sovel tai unoh uskal vaih ver
telee an huuh keskus kuun siir sovel työsken vaih voi ylläpi
ttaa ase au ehdo ero hahmo helpo irro johda juo ka kanna kasva keho kiillo koe koro koske kui kulje kuullo lope luo maista maksa mal nosta nouda odo ope paino prin roko saa suoda talle tiedo tuo tuule valo valvo vastaano vii
ttelee aja esi kar määri neuvo suunni
ttää ennä esi hei herä hyvi jä kehi kei kierrä kii kiinni käsi levi lievi lii lähe lämmi määri nii nimi pe pei pidä pyöri päivi pää reiti rii ryhmi seli selvi sili syö tee tili väli yli yllä
tuu huoles innos kiinnos mukau muut onnis osallis paneu perus pois puut sitou sovel suut tapah tart tehos tutus vaih valmistau
tyy kehit keskit kieltäy käynnis liit myöhäs pereh pysäh ryh siir syven yh
tää es kiel kier löy pi piir pyy sie siir sisäl sää tie ve yl ylläpi ymmär
uttaa aihe aikataul haja hop huoma ilahd ist jalka juurr kart kilpail kop koti koul kul kunto lask lohd luov mu muist muka pala peru saav samm sito suhte tal tarkist tote tutust vaik vaku valtu vapa
uu jatk keh kuts kuul liikk omaks os per puh saap torj
yttää edell hyll häl jäähd kerr keske kä nä perehd pyst pysä pöl syt säil tä ven
ää el her hylk ker kylv lyps nime per pärj selvi täsm värj
`;

/** Verbs wherever they stand. */
export const VERBS: readonly string[] = STEMS_BY_ENDING.trim()
  .split('\n')
  .flatMap((line) => {
    const [ending = '', ...stems] = wordsOfList(line);
    return stems.map((stem) => (ending === '-' ? stem : stem + ending));
  });

/** Partitives of nouns, or other words, as well. */
export const VERBS_OR_NOUNS = `
edustaa haittaa hoivaa hukkaa jää kampaa kasaa kelaa kertaa kirjaa kohtaa kokkaa korvaa kuormaa kuvaa lainaa
lakkaa lastaa leimaa liimaa linjaa listaa lisää luo lupaa maksaa matkaa mittaa naulaa nojaa osaa paikkaa
pakkaa palaa palkkaa perustaa pohjaa poraa puuhaa rajaa rullaa sahaa salaa seuraa skaalaa summaa suojaa
suuntaa takaa tapaa tarraa tilaa tuo turvaa uhkaa vahaa vaivaa varaa voi vuokraa
`;

/**
 * In -taa, but their infinitive ends in -ta: vastaa, vastata; so do those of VERBS_OR_NOUNS. The others in -taa have an
 * infinitive of the same letters.
 */
export const CONTRACTED_IN_TAA = 'kuittaa lataa luotaa postaa printtaa testaa vastaa vertaa viittaa';

/** Their infinitive is of the same letters, though no rule says so: antaa is read by its ending, jakaa and elää are not. */
export const SAME_INFINITIVE =
  'ajaa alkaa edustaa elää jakaa jaksaa jatkaa jauhaa kaivaa kasvaa kylvää lypsää maksaa painaa perustaa purkaa';

/** Listed verbs whose forms are those of nouns: "neuvoa", "tuen" are read as verbs only with an object right after. */
export const VERBS_OF_NOUNS = 'kehuu keksii kutsuu neuvoo toivoo tukee uskoo viestii';
/** Single forms of that kind; so are the first persons of VERBS_OR_NOUNS ("kirjaan"). */
export const FORMS_OF_NOUNS =
  'ajan alan arvosta halua kannan luota muista ohjeista opin oppia perusta vahvista vastaan vastusta';

/** Forms of listed verbs that are other words nearly always ("uusia ideoita", "siisti työpiste", "muuta tietoa"). */
export const OTHER_WORDS =
  'koe kokoa lähde muuta siisti siistiä sisällä toista tunne tuota uusi uusia uusin valmista yllä';
