/*
 * Finnish words of quality that every reader fills differently. Source: our own compilation, after the idea of INCOSE's rule R7.
 * Reviewer's note: comparatives belong to another rule; words of frequency stay out. A word of manner is one that a listener can judge.
 */
export const QUALITY_WORDS = `
ammattimainen ammattimaisen ammattimaisesti ammattimaiset ammattimaisia ammattimaista ammattitaitoisesti
ansiokkaasti asianmukainen asianmukaisen asianmukaisesti asianmukaiset asianmukaisia asianmukaista
asiantuntevasti ensiluokkainen ensiluokkaisen ensiluokkaista erinomainen erinomaisen erinomaisesti erinomaiset
erinomaisia erinomaista esimerkillisesti hienosti järkeviä järkevä järkevän järkevästi järkevät järkevää
kelvollinen kelvollisesti kiitettävästi kohtuullisesti korkealaatuinen korkealaatuisen korkealaatuisia
korkealaatuista korkeatasoinen korkeatasoisen korkeatasoisesti korkeatasoista kunnolla laadukas laadukasta
laadukkaalla laadukkaan laadukkaasti laadukkaat laadukkaiden laadukkaita laadullisesti loistava loistavaa
loistavan loistavasti mainiosti mallikkaasti moitteeton moitteetonta moitteettoman moitteettomasti
optimaalinen optimaalisen optimaalisesti optimaalista osaavasti pätevästi riittäviä riittävä riittävän
riittävästi riittävät riittävää sopivasti taitavasti tarkoituksenmukainen tarkoituksenmukaisen
tarkoituksenmukaisesti tarkoituksenmukaiset tarkoituksenmukaisia tarkoituksenmukaista tehokas tehokasta
tehokkaalla tehokkaan tehokkaasti tehokkaat tehokkaiden tehokkaita tuloksekkaasti tuloksellinen tuloksellisen
tuloksellisesti tuloksellista vaikuttavasti
`;

export const MANNER_WORDS = `
aktiivisesti asiallisesti huolellisesti itsevarmasti johdonmukaisesti joustavasti kohteliaasti kunnioittavasti
luontevasti luovasti menestyksekkäästi nopeasti oikea-aikaisesti onnistuneesti perusteellisesti rakentavasti
ripeästi selkeästi selvästi sujuvasti täsmällisesti vakuuttavasti vastuullisesti viipymättä ymmärrettävästi
ystävällisesti
`;

/** "Good" in its cases, the adverb, and "best". */
export const GOOD_WORDS = `
hyvien hyvillä hyvin hyvistä hyviä hyvä hyvällä hyvän hyvässä hyvästä hyvät hyvää paras parasta parhaalla
parhaan parhaat parhaimman parhaita parhaiten
`;

/** What makes "good" no word of quality: hyvä tapa, hyvää päivää; "hyvin" before an adjective is only "very". */
export const GOOD_WITH = `
aikaa ajoissa hallintotapa hallintotapaa hallintotavan harvoin huomenta iltaa jatkoa joulua käytännöistä
käytännön käytännöt käytäntö käytäntöjen käytäntöjä käytäntöä matkaa mielellä mieli mielin mieltä paljon pitkä
päivänjatkoa päivää tahto tahtoa tapa tapaa tapoja tapojen tavalla tavan tavat tavoista tuottamistapa usein uutinen uutiset
uutisia vointia vähän työstä
`;

/** Phrases of quality in two words. */
export const QUALITY_PHRASES = `
asianmukaisella_tavalla hyvällä_tasolla korkeaa_laatua korkealla_tasolla parhaalla_tavalla riittävällä_tasolla
sopivalla_tavalla tarvittavalla_tasolla
`;
