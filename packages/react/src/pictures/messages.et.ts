import type { messages as en } from './messages.en.ts';

export const messages: Readonly<Record<keyof typeof en, string>> = {
  'pictures.open': 'Pildina',
  'pictures.open.role': 'Profiil pildina',
  'pictures.role.title': 'Rolliprofiil: {role}',
  'pictures.role.of': 'Rolliprofiil · {model}',
  'pictures.levels.about':
    'Read on kompetentsid, veerud rollid. Igas lahtris on nõutava taseme number ja nimetus; mida kõrgem tase, seda tumedam lahter.',
  'pictures.levels.turned':
    'Read on rollid, veerud kompetentsid. Igas lahtris on nõutava taseme number ja nimetus; mida kõrgem tase, seda tumedam lahter.',
  'pictures.levels.empty': 'Tühi lahter: ei kuulu rolli juurde',
  'pictures.coverage.about':
    'Read on kompetentsid, veerud alused. Iga lahter ütleb, kas alus on mõnes teos näha.',
  'pictures.coverage.turned':
    'Read on alused, veerud kompetentsid. Iga lahter ütleb, kas alus on mõnes teos näha.',
  'pictures.coverage.turn': 'Alused ridadeks',
  'pictures.coverage.turnBack': 'Alused veergudeks',
  'pictures.role.about':
    'Iga kompetentsi kohta on riba või punkt: nõutav tase ja, kui see on kirjas, tase tööle asumisel.',
  'pictures.radar.note': 'Kujund oleneb kompetentside järjekorrast. Midagi ütleb ainult kaugus keskpunktist.',
  'pictures.asPicture': 'Näita pildina',
  'pictures.asRadar': 'Näita radardiagrammina',
  'pictures.asBars': 'Näita ribadena',
  'pictures.save.svg': 'Salvesta SVG-failina',
  'pictures.save.png': 'Salvesta PNG-failina',
  'pictures.saved': 'Fail {name} on sinu allalaadimiste seas.',
  'pictures.smaller':
    'Fail {name} on sinu allalaadimiste seas. Pilt on väga suur, seepärast on PNG-fail väiksem; SVG-failis on kõik üksikasjad alles.',
  'pictures.notDrawn': 'Sellest pildist ei saanud brauser PNG-faili teha. Salvesta pilt SVG-failina.',
};
