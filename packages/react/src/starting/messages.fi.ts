import type { messages as en } from './messages.en.ts';

export const messages: Readonly<Record<keyof typeof en, string>> = {
  'starting.paste': 'Liitä tähän se, mitä teillä on: taulukko Excelistä tai Wordista tai luettelo lauseista',
  'starting.hint': 'Ennen kuin malli tehdään, näet tässä, mitä tulee minnekin.',
  'starting.language': 'Tekstin kieli',
  'starting.make': 'Tee malli ja tarkista se',
  'starting.file': 'tai valitse tiedosto',
  'starting.empty': 'Tässä ei ole vielä mitään. Liitä taulukko, kirjoita muutama lause tai valitse tiedosto.',
  'starting.isFile': 'Tämä on Tegu-tiedoston teksti; sen malli avautuu sellaisenaan.',
  'starting.table': 'Taulukko {place}',
  'starting.quoted': '”{name}”',
  'starting.deeds':
    '{count, plural, one {# rivistä tulee uuden osaamisen teko} other {# rivistä tulee uuden osaamisen tekoja}}',
  'starting.columnsOut': '{count, plural, one {# sarake jää pois} other {# saraketta jää pois}}',
  'starting.linesOut': '{count, plural, one {# rivi jää pois} other {# riviä jää pois}}',
  'starting.leftOut':
    '{count, plural, one {Sarake {names} jää pois.} other {Sarakkeet {names} jäävät pois.}}',
  'starting.outside':
    '{count, plural, one {# rivi on taulukon ulkopuolella, eikä sitä lisätä} other {# riviä on taulukon ulkopuolella, eikä niitä lisätä}}',
  'starting.outside.kept':
    '{count, plural, one {# rivi on taulukon ulkopuolella} other {# riviä on taulukon ulkopuolella}}',
  'starting.outside.keep': 'Lisää uuden osaamisen teoiksi',
  'starting.tooLong':
    'Tätä on liikaa kerralla luettavaksi: {count, number} merkkiä. Liitä kerralla enintään {most, number} merkkiä.',
  'starting.tooMany':
    'Yhteen malliin mahtuu {most, number} osaamista, tässä niitä on {count, number}. Liitä osa niistä.',
  'starting.unreadable':
    'Tekstissä on merkkejä, joita ei voi säilyttää. Kopioi se uudelleen ja liitä se tähän.',
};
