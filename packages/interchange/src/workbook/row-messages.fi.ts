import type { RowMessages } from './row-fault.ts';

/** What is wrong with rows, in Finnish. */
export const rowMessagesFi: RowMessages = {
  place: 'Taulukko ”{sheet}”, rivi {row}, sarake ”{column}”',
  quoted: '”{text}”',
  faults: {
    'wrong-id': '”{found}” ei ole tämän taulukon id; jätä id:t ennalleen, uudella rivillä tyhjäksi.',
    'unknown-name': 'nimellä ”{found}” ei ole mitään; olemassa ovat {options}.',
    'ambiguous-name': 'nimi ”{found}” on useammalla; lisää nimen perään id hakasulkeissa.',
    empty: 'solu on tyhjä, eikä rivi kerro mitään ilman sitä.',
    'wrong-word': '”{found}” ei ole tämän luettelon sana; valitse {options}.',
    'wrong-number': '”{found}” ei ole luku; kirjoita esimerkiksi 2 tai 0,5.',
    'wrong-day': '”{found}” ei ole päivä; kirjoita esimerkiksi 2026-11-22.',
    'wrong-language': '”{found}” ei ole kieli; kirjoita et, fi, en tai muun kielen tunnus.',
    twice: 'saman sanoo jo rivi {first}; jätä toinen pois.',
    'not-in-matrix': 'matriisi ei vaadi tätä roolilta; merkitse taso ensin siellä.',
  },
};
