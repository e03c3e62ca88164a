import type { messages as en } from './messages.en.ts';

export const messages: Readonly<Record<keyof typeof en, string>> = {
  'pasting.title': 'Kleebi tabelist',
  'pasting.file': 'Mis on faili „{name}“ tabelis',
  'pasting.heads': 'Esimene rida on päis',
  'pasting.column': 'Veerg {place}',
  'pasting.column.headed': 'Veerg {place}: {head}',
  'pasting.leaveOut': 'Jäta välja',
  'pasting.field.name': 'Nimi',
  'pasting.field.category': 'Kategooria',
  'pasting.field.definition': 'Selgitus',
  'pasting.field.indicators': 'Käitumuslikud väljendused',
  'pasting.field.knowledge': 'Teadmised',
  'pasting.field.skills': 'Oskused',
  'pasting.field.attitudes': 'Hoiakud',
  'pasting.field.needs': 'Teadmised, oskused, hoiakud',
  'pasting.sample': 'Tabeli esimesed read',
  'pasting.more': '{count, plural, one {ja veel # rida} other {ja veel # rida}}',
  'pasting.added': '{count, plural, one {# kompetents lisatakse} other {# kompetentsi lisatakse}}',
  'pasting.updated': '{count, plural, one {# uuendatakse (sama nimi)} other {# uuendatakse (sama nimi)}}',
  'pasting.removed': '{count, plural, one {# kustutatakse} other {# kustutatakse}}',
  'pasting.noName': 'Vali veerg, kus on kompetentside nimed.',
  'pasting.mode': 'Kuidas kleepida',
  'pasting.mode.update': 'Uuenda sama nimega kompetentse, ülejäänud lisa',
  'pasting.mode.add': 'Lisa kõik uutena',
  'pasting.mode.replace':
    '{count, plural, one {Pane need valitud kompetentsi asemele} other {Pane need # valitud kompetentsi asemele}}',
  'pasting.paste': 'Kleebi',
  'pasting.asCells': 'Kleebi lahtritesse',
  'pasting.cancel': 'Loobu',
  'pasting.done': '{count, plural, one {# kompetents on kleebitud.} other {# kompetentsi on kleebitud.}}',
  'pasting.brought': '{count, plural, one {# kompetents on toodud.} other {# kompetentsi on toodud.}}',
  'pasting.list': 'Kas kleepida tegude loendina?',
  'pasting.list.into':
    '{count, plural, one {# reast saab kompetentsi „{name}“ tegu.} other {# reast saavad kompetentsi „{name}“ teod.}}',
  'pasting.list.new':
    '{count, plural, one {# reast saab uue kompetentsi tegu.} other {# reast saavad uue kompetentsi teod.}}',
  'pasting.list.paste': 'Kleebi tegudena',
  'pasting.list.asCells': 'Iga rida oma lahtrisse',
  'did.paste-competencies':
    '{count, plural, =0 {ridade kleepimine} one {# rea kleepimine} other {# rea kleepimine}}',
  'did.write-lines': 'loendi muutmine',
};
