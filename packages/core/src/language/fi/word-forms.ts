/*
 * What Finnish texts meet by. Source: our own compilation from the paradigms of declension and conjugation.
 * Reviewer's note: broad words stand in their stems ("tarve tarpee"); a long vowel alone is no ending, for "vastuu" is no
 * "vastaa".
 */
import type { WordForms } from '../word-forms.ts';
import { SMALL_WORDS, SUBORDINATORS } from './clause-words.ts';

export const FORMS: WordForms = {
  smallWords: `${SUBORDINATORS} ${SMALL_WORDS}
ainakin aina alkaen asti auki enemmän enää ennen ensin esiin heidän heidät heille heiltä heti hänelle hänellä
häneltä hänen hänestä hänet häntä ilman itselleen itsellään itsensä jatkuvasti johonkin jokin jokaiselle
jokaiselta jokaisen jokaista joku jonkin joskus juuri jälkeen jälleen kaikesta kaikkea kaikkia kaikkien kautta
kerran kerta kertaa kertoja kesken kohden kohti koko kumpikin kunnes kyllä liian lisäksi luokse luona läpi
meidän meidät meille meillä meiltä melko mieluummin mikään millainen milloin mitään moni monen monia monta muiden
muille muita mukaan mukana muuta muutkin muuten niiden niille niin niistä niitä noin nyt näiden näitä olemme oleva
olevan olevat olisi olivat olla olleet ollut omaa omalla omassa omasta omien omiin omin ovat paitsi paljon pitkin
pois päälle päältä saada saakka saamme saanut saatu saavat sanottu sellainen sellaisen siellä sieltä siihen siinä
siis siitä sille sillä siltä silloin sinne sitten sitä siten taas tarpeeksi tehdä tehdään teemme tehty tekee
tekevät toinen toisella toiselle toiselta toisen toisesta toista toiste toisten tulee tulemme tulevat tulla tullut
tähän tälle tällä tämän tässä tästä tätä tämä usein vaan vaikka varten vasta vastaan vielä viime voida voimme voivat
yhdellä yhdelle yhdeltä yhden yhdessä yhdestä yhteen yhtä yksi yleensä ylös ympäri ääneen`,
  broadWords: `
aika aikaa aikana ajan ajassa antaa annamme asia asioi auttaa autamme ensimmäinen ensimmäise etsii hakee
hoitaa hoidamme ihminen ihmise ihmisi ihmisten kerromme kertoo kysymys kysyy löydämme löytyy löytää oppii osasto
otamme ottaa paikan paikka pidämme pitää puhumme puhuu pyydämme pyytää päivi päivä ratkaisee ratkaisu saattaa
sanomme sanoo sopii sovimme tarjoaa tarjoamme tarpee tarvitsee tarve tiedon tieto tuomme tuote tuottee työ työhön
työllä työn työssä työstä työtä työntekijä uuden uudet uusi uusia viemme viedä vuoden vuodessa vuosi vuotta yksikkö
yksikö yritykse yritys
`,
  endings: `
a ä e i o u y ö n t s in än en an un yn ön on ta tä ia iä ja jä ien iden itten den ten jen ssa ssä sta stä lla llä
lle lta ltä ksi na nä tta ttä ssaan ssään llaan llään
issa issä ista istä illa illä ille ilta iltä iksi ina inä iin ihin
assa ässä asta ästä alla ällä alle älle alta ältä aksi äksi aan ään
essa essä esta estä ella ellä elle elta eltä eksi een eet
ossa osta olla olle olta oksi oon ussa yssä usta ystä ulla yllä ulle ylle ulta yltä uksi yksi uun yyn
et at ät it ot ut yt se si sen set sia siä sien sissa sista sille silta silla sesta sessa selle selta sella seksi sissä sistä sillä siltä sestä sessä sellä seltä
sena seen sten
ksen ksia ksiä kset ksessa ksessä ksesta ksestä kselle kselta kseltä ksella ksellä kseksi ksena kseen ksien ksissa
ksista ksille us uksen usta uksia ukset uksessa uksesta ukselle ukselta uksella ukseen uksien uksiin mys myksen
mystä myksiä mykset mykseen myksestä ys yksen ystä yksiä ykset ykseen yksellä yksestä
nen mme tte vat vät ivat ivät isi isivat nut nyt neet teen teet teita teitä tu ty tiin ttiin taan tään daan dään da dä
maan mään massa mässä masta mästä malla mällä minen misen mista mistä misessa misesta miseen miseksi
amme ämme emme imme omme amaan emaan imaan ämään emään tamaan nsa nsä
`,
};
