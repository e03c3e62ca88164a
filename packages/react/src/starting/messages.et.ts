import type { messages as en } from './messages.en.ts';

export const messages: Readonly<Record<keyof typeof en, string>> = {
  'starting.paste': 'Kleebi siia see, mis sul on: tabel Excelist või Wordist või lausete loend',
  'starting.hint': 'Enne mudeli tegemist näed siinsamas, mis kuhu läheb.',
  'starting.language': 'Teksti keel',
  'starting.make': 'Tee mudel ja kontrolli',
  'starting.file': 'või vali fail',
  'starting.empty': 'Siin ei ole veel midagi. Kleebi tabel, kirjuta mõni lause või vali fail.',
  'starting.isFile': 'See on Tegu faili tekst; selle mudel avaneb nii, nagu see on.',
  'starting.table': 'Tabel {place}',
  'starting.quoted': '„{name}“',
  'starting.deeds':
    '{count, plural, one {# reast saab uue kompetentsi tegu} other {# reast saavad uue kompetentsi teod}}',
  'starting.columnsOut': '{count, plural, one {# veerg jääb välja} other {# veergu jääb välja}}',
  'starting.linesOut': '{count, plural, one {# rida jääb välja} other {# rida jääb välja}}',
  'starting.leftOut': '{count, plural, one {Välja jääb veerg {names}.} other {Välja jäävad veerud {names}.}}',
  'starting.outside':
    '{count, plural, one {# rida on tabelist väljas ja jääb lisamata} other {# rida on tabelist väljas ja jääb lisamata}}',
  'starting.outside.kept':
    '{count, plural, one {# rida on tabelist väljas} other {# rida on tabelist väljas}}',
  'starting.outside.keep': 'Lisa uue kompetentsi tegudena',
  'starting.tooLong':
    'Seda on korraga lugemiseks liiga palju: {count, number} tähemärki. Kleebi korraga kuni {most, number} tähemärki.',
  'starting.tooMany':
    'Ühte mudelisse mahub {most, number} kompetentsi, siin on neid {count, number}. Kleebi osa neist.',
  'starting.unreadable': 'Tekstis on märke, mida ei saa alles hoida. Kopeeri see uuesti ja kleebi siia.',
};
