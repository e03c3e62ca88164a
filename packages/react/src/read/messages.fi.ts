import type { messages as en } from './messages.en.ts';

export const messages: Readonly<Record<keyof typeof en, string>> = {
  'read.nothing': 'Täällä ei ole vielä luettavaa. Se, mitä kirjoitat perustaan ja osaamisiin, tulee tähän.',
  'read.reviewed': 'Viimeksi tarkistettu {date}',
  'read.unit': 'Yksikkö',
  'read.contribution': 'Osuus asiakaskokemuksessa',
  'read.example': 'Esimerkiksi:',
  'read.inRoles': '{count, plural, one {Roolissa: {roles}} other {Rooleissa: {roles}}}',
  'read.level.description': 'Tasokuvaus',
  'read.ownDeeds': 'Roolin omat teot',
  'read.target': 'Tavoitetaso',
  'read.entry': 'Lähtötaso',
  'read.profile': 'Rooliprofiili',
  'read.profile.shows': 'Miten se näkyy teoissa',
  'read.profile.shared': '{count, plural, one {yhteinen teko} other {yhteiset teot}}',
  'read.profile.more': '{count, plural, one {ja # yhteinen teko} other {ja # yhteistä tekoa}}',
  'read.profile.entry': 'Lähtötaso',
  'read.profile.specific': 'tehtäväkohtainen',
  'read.copy': 'Kopioi',
  'read.copied': 'Asiakirja on leikepöydällä otsikoineen ja taulukoineen.',
  'read.notCopied': 'Selain ei sallinut asiakirjan kopioimista.',
};
