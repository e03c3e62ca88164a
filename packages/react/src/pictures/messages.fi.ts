import type { messages as en } from './messages.en.ts';

export const messages: Readonly<Record<keyof typeof en, string>> = {
  'pictures.open': 'Kuvana',
  'pictures.open.role': 'Profiili kuvana',
  'pictures.role.title': 'Rooliprofiili: {role}',
  'pictures.role.of': 'Rooliprofiili · {model}',
  'pictures.levels.about':
    'Riveillä ovat osaamiset, sarakkeissa roolit. Jokaisessa solussa on tavoitetason numero ja nimi; mitä korkeampi taso, sitä tummempi solu.',
  'pictures.levels.turned':
    'Riveillä ovat roolit, sarakkeissa osaamiset. Jokaisessa solussa on tavoitetason numero ja nimi; mitä korkeampi taso, sitä tummempi solu.',
  'pictures.levels.empty': 'Tyhjä solu: ei kuulu rooliin',
  'pictures.coverage.about':
    'Riveillä ovat osaamiset, sarakkeissa perustan kohdat. Solusta näkee, näkyykö perustan kohta jossakin teossa.',
  'pictures.coverage.turned':
    'Riveillä ovat perustan kohdat, sarakkeissa osaamiset. Solusta näkee, näkyykö perustan kohta jossakin teossa.',
  'pictures.coverage.turn': 'Perusta riveiksi',
  'pictures.coverage.turnBack': 'Perusta sarakkeiksi',
  'pictures.role.about':
    'Jokaisella osaamisella on palkki tai piste: tavoitetaso ja, jos se on kirjattu, lähtötaso.',
  'pictures.radar.note':
    'Kuvion muoto riippuu osaamisten järjestyksestä. Vain etäisyys keskipisteestä kertoo jotain.',
  'pictures.asPicture': 'Näytä kuvana',
  'pictures.asRadar': 'Näytä tutkakaaviona',
  'pictures.asBars': 'Näytä palkkeina',
  'pictures.save.svg': 'Tallenna SVG-tiedostona',
  'pictures.save.png': 'Tallenna PNG-tiedostona',
  'pictures.saved': '{name} on latauksissasi.',
  'pictures.smaller':
    '{name} on latauksissasi. Kuva on hyvin suuri, joten PNG-tiedostosta tehtiin pienempi; SVG-tiedostossa on kaikki yksityiskohdat.',
  'pictures.notDrawn': 'Selain ei pystynyt tekemään kuvasta PNG-tiedostoa. Tallenna kuva SVG-tiedostona.',
};
