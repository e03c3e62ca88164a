import type { messages as en } from './messages.en.ts';

export const messages: Readonly<Record<keyof typeof en, string>> = {
  'table.views': 'Kompetentside vaated',
  'table.view.outline': 'Liigendus',
  'table.view.table': 'Tabel',
  'table.view.read': 'Lugemine',
  'table.opening': 'Avan …',
  'table.grid': 'Kompetentsid tabelina',
  'table.hint': 'Vali lahter ja kirjuta. Exceli või Wordi tabeli saab siia kleepida.',
  'table.hint.looking': 'Vali lahtrid, mida kopeerida.',
  'table.copyAll': 'Kopeeri tabel',
  'table.copied': '{count, plural, one {# rida on kopeeritud.} other {# rida on kopeeritud.}}',
  'table.notCopied': 'Brauser ei lubanud kopeerida. Vali lahtrid ja vajuta {keys}.',
  'table.column.name': 'Nimi',
  'table.column.category': 'Kategooria',
  'table.column.definition': 'Selgitus',
  'table.column.indicators': 'Käitumuslikud väljendused',
  'table.column.knowledge': 'Teadmised',
  'table.column.skills': 'Oskused',
  'table.column.attitudes': 'Hoiakud',
  'table.level': 'Tase {rank}',
  'table.columns': '{count, plural, =0 {Veerud} one {Veerud (# peidus)} other {Veerud (# peidus)}}',
  'table.columns.shown': 'Nähtavad veerud',
  'table.cell': '{column}: {name}',
  'table.last': 'Kirjuta või kleebi siia',
  'table.more': '{count, plural, one {+# rida} other {+# rida}}',
  'table.less': 'Näita vähem',
  'table.chosen':
    'Valitud {rows, plural, one {# rida} other {# rida}} × {columns, plural, one {# veerg} other {# veergu}}.',
  'table.left':
    '{count, plural, one {# lahtrile ei olnud tabelis kohta, see jäi välja.} other {# lahtrile ei olnud tabelis kohta, need jäid välja.}}',
  'table.broughtBack': '„{name}“ kustutati vahepeal. See on koos sinu kirjutatuga tagasi.',
  'table.noLevel': 'Selle kompetentsi skaalal ei ole {rank}. taset.',
  'did.edit-cell': 'lahtri muutmine',
  'did.clear-cells':
    '{count, plural, =0 {lahtrite tühjendamine} one {# lahtri tühjendamine} other {# lahtri tühjendamine}}',
  'did.cut-cells':
    '{count, plural, =0 {lahtrite väljalõikamine} one {# lahtri väljalõikamine} other {# lahtri väljalõikamine}}',
  'did.fill-cells': 'alla täitmine',
  'did.paste-cells':
    '{count, plural, =0 {ridade kleepimine} one {# rea kleepimine} other {# rea kleepimine}}',
};
