import type { messages as en } from './messages.en.ts';

export const messages: Readonly<Record<keyof typeof en, string>> = {
  'table.views': 'Osaamisten näkymät',
  'table.view.outline': 'Jäsennys',
  'table.view.table': 'Taulukko',
  'table.view.read': 'Luku',
  'table.opening': 'Avataan …',
  'table.grid': 'Osaamiset taulukkona',
  'table.hint': 'Valitse solu ja kirjoita. Taulukon voi liittää tähän Excelistä tai Wordista.',
  'table.hint.looking': 'Valitse solut, jotka haluat kopioida.',
  'table.copyAll': 'Kopioi taulukko',
  'table.copied': '{count, plural, one {# rivi on kopioitu.} other {# riviä on kopioitu.}}',
  'table.notCopied': 'Selain ei sallinut kopiointia. Valitse solut ja paina {keys}.',
  'table.column.name': 'Nimi',
  'table.column.category': 'Osaamisryhmä',
  'table.column.definition': 'Määritelmä',
  'table.column.indicators': 'Käyttäytymiskuvaukset',
  'table.column.knowledge': 'Tiedot',
  'table.column.skills': 'Taidot',
  'table.column.attitudes': 'Asenteet',
  'table.level': 'Taso {rank}',
  'table.columns':
    '{count, plural, =0 {Sarakkeet} one {Sarakkeet (# piilossa)} other {Sarakkeet (# piilossa)}}',
  'table.columns.shown': 'Näkyvät sarakkeet',
  'table.cell': '{column}: {name}',
  'table.last': 'Kirjoita tai liitä tähän',
  'table.more': '{count, plural, one {+# rivi} other {+# riviä}}',
  'table.less': 'Näytä vähemmän',
  'table.chosen':
    'Valittu {rows, plural, one {# rivi} other {# riviä}} × {columns, plural, one {# sarake} other {# saraketta}}.',
  'table.left':
    '{count, plural, one {# solulle ei ollut taulukossa paikkaa, ja se jäi pois.} other {# solulle ei ollut taulukossa paikkaa, ja ne jäivät pois.}}',
  'table.broughtBack': '”{name}” poistettiin sillä välin. Se on palautettu kirjoittamasi tekstin kanssa.',
  'table.noLevel': 'Tämän osaamisen asteikolla ei ole tasoa {rank}.',
  'did.edit-cell': 'solun muokkaaminen',
  'did.clear-cells':
    '{count, plural, =0 {solujen tyhjentäminen} one {# solun tyhjentäminen} other {# solun tyhjentäminen}}',
  'did.cut-cells':
    '{count, plural, =0 {solujen leikkaaminen} one {# solun leikkaaminen} other {# solun leikkaaminen}}',
  'did.fill-cells': 'täyttäminen alaspäin',
  'did.paste-cells':
    '{count, plural, =0 {rivien liittäminen} one {# rivin liittäminen} other {# rivin liittäminen}}',
};
