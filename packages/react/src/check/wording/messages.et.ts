import type { messages as en } from './messages.en.ts';

export const messages: Readonly<Record<keyof typeof en, string>> = {
  'wording.found':
    '{found, plural, one {Tähelepanekuid on # tekstis {read}-st.} other {Tähelepanekuid on # tekstis {read}-st.}}',
  'wording.clean': '{read} teksti on tähelepanekuteta; midagi on puudu mujalt.',
  'wording.next': 'Järgmisena:',
  'wording.keys': 'F8 viib järgmise tähelepaneku juurde, ↑ ja ↓ ühelt teisele.',
  'wording.strictness': 'Kui rangelt',
  'wording.strictness.draft': 'Mustand',
  'wording.strictness.review': 'Ülevaatus',
  'wording.draft.says':
    'Mustandi juures: vähe märkusi, ainult seal, kus kontroll on kindel. {more, plural, =0 {Ülevaatus midagi ei lisaks.} one {Ülevaatusel lisanduks #.} other {Ülevaatusel lisanduks #.}}',
  'wording.review.says':
    'Ülevaatuseks: kõik märkused, ka need, mida alles kaaluda. {more, plural, =0 {Mustandi juures on neid sama palju.} one {Mustandi juures jääb neist # välja.} other {Mustandi juures jääb neist # välja.}}',
  'wording.below': 'Tähelepanekute all',
  'wording.filters': 'Filtrid',
  'wording.search': 'Otsi tähelepanekutest',
  'wording.kind': 'Liik',
  'wording.kind.all': 'Kõik liigid',
  'wording.kind.counted': '{title} ({count})',
  'wording.within': 'Kus',
  'wording.within.all': 'Kõikjal',
  'wording.within.places': 'Kohad',
  'wording.within.categories': 'Kategooriad',
  'wording.within.competencies': 'Kompetentsid',
  'wording.within.roles': 'Rollid koos oma kompetentsidega',
  'wording.shown':
    '{shown, plural, one {# tähelepanek} other {# tähelepanekut}} {all, plural, one {#-st} other {#-st}}',
  'wording.showAll': 'Näita kõiki',
  'wording.noneHere': 'Nende filtritega ei leitud midagi.',
  'wording.items.name':
    '{found, plural, one {# nimi} other {# nime}} {read, plural, one {#-st} other {#-st}}',
  'wording.items.definition':
    '{found, plural, one {# selgitus} other {# selgitust}} {read, plural, one {#-st} other {#-st}}',
  'wording.items.indicator':
    '{found, plural, one {# tegu} other {# tegu}} {read, plural, one {#-st} other {#-st}}',
  'wording.items.descriptor':
    '{found, plural, one {# taseme kirjeldus} other {# taseme kirjeldust}} {read, plural, one {#-st} other {#-st}}',
  'wording.items.component':
    '{found, plural, one {# teadmine, oskus või hoiak} other {# teadmist, oskust või hoiakut}} {read, plural, one {#-st} other {#-st}}',
  'wording.items.competency':
    '{found, plural, one {# kompetents} other {# kompetentsi}} {read, plural, one {#-st} other {#-st}}',
  'wording.items.role':
    '{found, plural, one {# roll} other {# rolli}} {read, plural, one {#-st} other {#-st}}',
  'wording.items.statement':
    '{found, plural, one {# alus} other {# alust}} {read, plural, one {#-st} other {#-st}}',
  'wording.items.other': '{count, plural, one {# tähelepanek} other {# tähelepanekut}}',
  'wording.try': 'Näiteks:',
  'wording.more': '{count, plural, one {Näita veel #} other {Näita veel #}}',
  'wording.pattern.text':
    'See kordub nii sageli, et pigem on see kirjutamise viis kui üksik koht. Leppige kokku, kuidas te seda sõnastate, ja vaadake siis kohad läbi.',
  'wording.pattern.model':
    'Ühte ja sama on puudu nii palju, et pigem on see üks ühine töö kui üksikud lüngad. Võtke see koos ette ja vaadake siis kohad läbi.',
  'wording.pattern.each': '{count, plural, one {Vaata läbi # koht} other {Vaata läbi # kohta}}',
  'wording.aside.why': 'Ütle, miks',
  'wording.aside.changeWhy': 'Muuda põhjust',
  'wording.aside.reason': 'Miks see siin sobib?',
  'wording.aside.who': 'Kes nii ütleb? (võib jääda tühjaks)',
  'wording.aside.lifted': 'Tähelepanek on jälle näha',
  'wording.aside.save': 'Salvesta',
  'wording.aside.cancel': 'Loobu',
  'wording.checks': 'Kontrollid (sees {on}/{all})',
  'wording.checks.hint':
    'Mis on välja lülitatud, on väljas kõigi jaoks, kes selle mudeli avavad. Tagasi saab selle sisse lülitada igal ajal.',
  'wording.checks.speak':
    '{language}: seda keelt loeb {count, plural, one {# kontroll} other {# kontrolli}} {all}-st.',
  'wording.checks.allOn': 'Lülita kõik sisse',
  'wording.checks.found':
    '{count, plural, =0 {ei leitud midagi} one {# tähelepanek} other {# tähelepanekut}}',
  'wording.checks.reviewOnly': 'ainult ülevaatusel',
  'wording.checks.turnedOn': 'Kontroll „{rule}“ on sees',
  'wording.checks.allTurnedOn': 'Kõik kontrollid on sees',
  'wording.words': 'Meie sõnad ({count})',
  'wording.words.hint':
    'Sõnad, mille tähenduses on meeskond kokku leppinud. Selles mudelis neid ei märgita; iga sõna kehtib siin kirjas olevas vormis.',
  'wording.words.often': 'Kõige sagedamini märgitud:',
  'wording.words.oftenOne': '{word} ({count})',
  'wording.words.word': 'Sõna',
  'wording.words.why': 'Mida me selle all mõtleme',
  'wording.words.language': 'Keel',
  'wording.words.add': 'Lisa sõna',
  'wording.words.remove': 'Eemalda',
  'wording.words.removed': '„{word}“ ei ole enam kokkulepitud sõna',
  'wording.words.added':
    '„{word}“ on kokku lepitud. {fewer, plural, =0 {Tähelepanekute arv ei muutunud.} one {Tähelepanekuid on # võrra vähem.} other {Tähelepanekuid on # võrra vähem.}}',
  'wording.words.there': 'See sõna on juba kokku lepitud.',
  'did.turn-on-checks': 'kontrollide sisselülitamine',
};
