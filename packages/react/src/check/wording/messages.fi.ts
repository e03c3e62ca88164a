import type { messages as en } from './messages.en.ts';

export const messages: Readonly<Record<keyof typeof en, string>> = {
  'wording.found': 'Tekstit, joissa on huomioita: {found, plural, one {#} other {#}} / {read}.',
  'wording.clean': 'Teksteissä ({read}) ei ole huomioita; jotakin puuttuu muualta.',
  'wording.next': 'Seuraavaksi:',
  'wording.keys': 'F8 vie seuraavaan huomioon, ↑ ja ↓ huomiosta toiseen.',
  'wording.strictness': 'Kuinka tarkasti',
  'wording.strictness.draft': 'Luonnos',
  'wording.strictness.review': 'Viimeistely',
  'wording.draft.says':
    'Luonnosta kirjoittaessa: vain harvoja huomioita, joista tarkistus on varma. {more, plural, =0 {Viimeistely ei toisi lisää.} one {Viimeistely toisi # lisää.} other {Viimeistely toisi # lisää.}}',
  'wording.review.says':
    'Viimeistelyä varten: kaikki huomiot, myös harkittaviksi jäävät. {more, plural, =0 {Luonnoksessa niitä on yhtä monta.} one {Niistä # ei näy luonnoksessa.} other {Niistä # ei näy luonnoksessa.}}',
  'wording.below': 'Huomioiden alla',
  'wording.filters': 'Rajaukset',
  'wording.search': 'Hae huomioista',
  'wording.kind': 'Laji',
  'wording.kind.all': 'Kaikki lajit',
  'wording.kind.counted': '{title} ({count})',
  'wording.within': 'Missä',
  'wording.within.all': 'Kaikkialla',
  'wording.within.places': 'Paikat',
  'wording.within.categories': 'Osaamisryhmät',
  'wording.within.competencies': 'Osaamiset',
  'wording.within.roles': 'Roolit osaamisineen',
  'wording.shown': '{shown, plural, one {#} other {#}} / {all, plural, one {# huomio} other {# huomiota}}',
  'wording.showAll': 'Näytä kaikki',
  'wording.noneHere': 'Näillä rajauksilla ei löydy mitään.',
  'wording.items.name': '{found, plural, one {#} other {#}} / {read, plural, one {# nimi} other {# nimeä}}',
  'wording.items.definition':
    '{found, plural, one {#} other {#}} / {read, plural, one {# määritelmä} other {# määritelmää}}',
  'wording.items.indicator':
    '{found, plural, one {#} other {#}} / {read, plural, one {# teko} other {# tekoa}}',
  'wording.items.descriptor':
    '{found, plural, one {#} other {#}} / {read, plural, one {# tasokuvaus} other {# tasokuvausta}}',
  'wording.items.component':
    '{found, plural, one {#} other {#}} / {read, plural, one {# tieto, taito tai asenne} other {# tietoa, taitoa tai asennetta}}',
  'wording.items.competency':
    '{found, plural, one {#} other {#}} / {read, plural, one {# osaaminen} other {# osaamista}}',
  'wording.items.role': '{found, plural, one {#} other {#}} / {read, plural, one {# rooli} other {# roolia}}',
  'wording.items.statement':
    '{found, plural, one {#} other {#}} / {read, plural, one {# perustan kohta} other {# perustan kohtaa}}',
  'wording.items.other': '{count, plural, one {# huomio} other {# huomiota}}',
  'wording.try': 'Esimerkiksi:',
  'wording.more': '{count, plural, one {Näytä vielä #} other {Näytä vielä #}}',
  'wording.pattern.text':
    'Tämä toistuu niin usein, että se on pikemminkin kirjoitustapa kuin yksittäinen kohta. Sopikaa yhdessä, miten asian ilmaisette, ja käykää sitten kohdat läpi.',
  'wording.pattern.model':
    'Samaa puuttuu niin monesta kohdasta, että se on pikemminkin yksi yhteinen työ kuin yksittäisiä aukkoja. Ottakaa se yhdessä esille ja käykää sitten kohdat läpi.',
  'wording.pattern.each': '{count, plural, one {Käy läpi # kohta} other {Käy läpi # kohtaa}}',
  'wording.aside.why': 'Kerro, miksi',
  'wording.aside.changeWhy': 'Muuta syytä',
  'wording.aside.reason': 'Miksi se sopii tähän?',
  'wording.aside.who': 'Kuka niin sanoo? (voi jäädä tyhjäksi)',
  'wording.aside.lifted': 'Huomio näkyy taas',
  'wording.aside.save': 'Tallenna',
  'wording.aside.cancel': 'Peruuta',
  'wording.checks': 'Tarkistukset (käytössä {on}/{all})',
  'wording.checks.hint':
    'Käytöstä poistettu tarkistus on pois kaikilta, jotka avaavat tämän mallin. Sen voi ottaa takaisin käyttöön milloin vain.',
  'wording.checks.speak':
    '{language}: sitä osaa lukea {count, plural, one {#} other {#}} / {all} tarkistusta.',
  'wording.checks.allOn': 'Ota kaikki käyttöön',
  'wording.checks.found': '{count, plural, =0 {mitään ei löytynyt} one {# huomio} other {# huomiota}}',
  'wording.checks.reviewOnly': 'vain viimeistelyssä',
  'wording.checks.turnedOn': 'Tarkistus ”{rule}” on käytössä',
  'wording.checks.allTurnedOn': 'Kaikki tarkistukset ovat käytössä',
  'wording.words': 'Omat sanamme ({count})',
  'wording.words.hint':
    'Sanat, joiden merkityksestä tiimi on sopinut. Niistä ei huomauteta tässä mallissa; sana pätee siinä muodossa, jossa se tässä on.',
  'wording.words.often': 'Useimmin huomautettu:',
  'wording.words.oftenOne': '{word} ({count})',
  'wording.words.word': 'Sana',
  'wording.words.why': 'Mitä sillä tarkoitamme',
  'wording.words.language': 'Kieli',
  'wording.words.add': 'Lisää sana',
  'wording.words.remove': 'Poista',
  'wording.words.removed': '”{word}” ei ole enää sovittu sana',
  'wording.words.added':
    '”{word}” on sovittu. {fewer, plural, =0 {Huomioiden määrä ei muuttunut.} one {# huomio vähemmän.} other {# huomiota vähemmän.}}',
  'wording.words.there': 'Tästä sanasta on jo sovittu.',
  'did.turn-on-checks': 'tarkistusten käyttöönotto',
};
