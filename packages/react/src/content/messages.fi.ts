import type { messages as english } from './messages.en.ts';

export const messages: Readonly<Record<keyof typeof english, string>> = {
  'content.finding': 'Huomio',
  'content.count': '{count, plural, one {# huomio} other {# huomiota}}',
  'content.severity.fix': 'Korjaa',
  'content.severity.consider': 'Harkitse',
  'content.severity.tip': 'Vinkki',
  'content.try': 'Kokeile näin:',
  'content.quoted': '”{words}”',
  'content.apply': 'Käytä ehdotusta',
  'content.edit': 'Muokkaan itse',
  'content.fine': 'Sopii tähän',
  'content.turnOff': 'Poista käytöstä …',
  'content.turnOff.ask':
    'Poistetaanko tarkistus ”{rule}” käytöstä koko mallissa? Samalla {count, plural, one {poistuu # huomio} other {poistuu # huomiota}}. Voit ottaa sen uudelleen käyttöön Tarkistus-sivulla.',
  'content.turnOff.yes': 'Poista käytöstä',
  'content.turnOff.no': 'Pidä käytössä',
  'content.dismissed': 'Nämä sanat sopivat tähän',
  'content.applied': 'Ehdotus otettiin käyttöön',
  'content.turnedOff': 'Tarkistus ”{rule}” on poistettu käytöstä',
};
