import type { messages as en } from './messages.en.ts';

export const messages: Readonly<Record<keyof typeof en, string>> = {
  'pasting.title': 'Liitä taulukosta',
  'pasting.file': 'Mitä tiedoston ”{name}” taulukossa on',
  'pasting.heads': 'Ensimmäinen rivi on otsikkorivi',
  'pasting.column': 'Sarake {place}',
  'pasting.column.headed': 'Sarake {place}: {head}',
  'pasting.leaveOut': 'Jätä pois',
  'pasting.field.name': 'Nimi',
  'pasting.field.category': 'Osaamisryhmä',
  'pasting.field.definition': 'Määritelmä',
  'pasting.field.indicators': 'Käyttäytymiskuvaukset',
  'pasting.field.knowledge': 'Tiedot',
  'pasting.field.skills': 'Taidot',
  'pasting.field.attitudes': 'Asenteet',
  'pasting.field.needs': 'Tiedot, taidot, asenteet',
  'pasting.sample': 'Taulukon ensimmäiset rivit',
  'pasting.more': '{count, plural, one {ja vielä # rivi} other {ja vielä # riviä}}',
  'pasting.added': '{count, plural, one {# osaaminen lisätään} other {# osaamista lisätään}}',
  'pasting.updated': '{count, plural, one {# päivitetään (sama nimi)} other {# päivitetään (sama nimi)}}',
  'pasting.removed': '{count, plural, one {# poistetaan} other {# poistetaan}}',
  'pasting.noName': 'Valitse sarake, jossa osaamisten nimet ovat.',
  'pasting.mode': 'Miten liitetään',
  'pasting.mode.update': 'Päivitä samannimiset osaamiset, lisää muut',
  'pasting.mode.add': 'Lisää kaikki uusina',
  'pasting.mode.replace':
    '{count, plural, one {Korvaa valittu osaaminen liitettävillä} other {Korvaa # valittua osaamista liitettävillä}}',
  'pasting.paste': 'Liitä',
  'pasting.asCells': 'Liitä soluihin',
  'pasting.cancel': 'Peruuta',
  'pasting.done': '{count, plural, one {# osaaminen on liitetty.} other {# osaamista on liitetty.}}',
  'pasting.brought': '{count, plural, one {# osaaminen on tuotu.} other {# osaamista on tuotu.}}',
  'pasting.list': 'Liitetäänkö tekojen luettelona?',
  'pasting.list.into':
    '{count, plural, one {# rivistä tulee osaamisen ”{name}” teko.} other {# rivistä tulee osaamisen ”{name}” tekoja.}}',
  'pasting.list.new':
    '{count, plural, one {# rivistä tulee uuden osaamisen teko.} other {# rivistä tulee uuden osaamisen tekoja.}}',
  'pasting.list.paste': 'Liitä tekoina',
  'pasting.list.asCells': 'Kukin rivi omaan soluunsa',
  'did.paste-competencies':
    '{count, plural, =0 {rivien liittäminen} one {# rivin liittäminen} other {# rivin liittäminen}}',
  'did.write-lines': 'luettelon muokkaaminen',
};
