import type { TableMessages } from './table-fault.ts';

/** What is wrong with a file of tables, in Finnish. */
export const tableMessagesFi: TableMessages = {
  faults: {
    'not-this-format':
      'tämä ei ole {format}-tiedosto; avaa se siellä, missä se tehtiin, ja tallenna {format}-tiedostona.',
    damaged: 'tiedosto on vioittunut tai kesken; käytä ehjää kopiota.',
    encrypted: 'tiedosto on lukittu salasanalla; tallenna se ilman salasanaa.',
    'too-large': 'tiedostossa on {size}; enintään {limit} luetaan.',
    'too-many': '{what}: {count}; enintään {limit} luetaan.',
    'too-deep': 'tiedoston osat ovat liian syvällä sisäkkäin; tallenna tiedosto uudelleen.',
    empty: 'tiedosto on tyhjä.',
    'not-reckoned':
      'tässä on kaava, jota ei ole vielä laskettu; avaa tiedosto Excelissä tai LibreOfficessa ja tallenna se siellä.',
    'not-text': 'tiedoston merkkejä ei voi lukea; tallenna se UTF-8-muodossa.',
  },
  counted: {
    parts: 'osia',
    sheets: 'taulukoita',
    rows: 'rivejä',
    columns: 'sarakkeita',
    letters: 'merkkejä solussa',
    cells: 'soluja',
  },
  places: { sheet: 'taulukko', row: 'rivi', column: 'sarake' },
};
