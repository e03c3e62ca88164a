import type { RowMessages } from './row-fault.ts';

/** What is wrong with rows, in Finnish. */
export const rowMessagesFi: RowMessages = {
  place: 'Taulukko ”{sheet}”, rivi {row}, sarake ”{column}”',
  quoted: '”{text}”',
  unknown: '”{found}” ei löydy; kirjoita se niin kuin se on omassa taulukossaan.',
  faults: {
    'wrong-id': '”{found}” ei ole tämän taulukon id; jätä id:t ennalleen, uudella rivillä tyhjäksi.',
    'unknown-name': '”{found}” ei löydy; valitse {options}.',
    'ambiguous-name': 'nimi ”{found}” on useammalla; lisää nimen perään id hakasulkeissa.',
    empty: 'solu on tyhjä; ilman sitä emme tiedä, mitä rivi koskee.',
    'wrong-word': '”{found}” ei ole tämän luettelon sana; valitse {options}.',
    'not-yes-or-no': '”{found}” ei ole kyllä eikä ei; kirjoita {options} tai jätä solu tyhjäksi.',
    'no-column':
      'taulukossa ei ole tätä saraketta, emmekä ilman sitä tiedä, mitä rivit koskevat; palauta se.',
    'wrong-number': '”{found}” ei ole luku; kirjoita esimerkiksi 2 tai 0,5.',
    'wrong-day': '”{found}” ei ole päivä; kirjoita esimerkiksi 2026-11-22.',
    'wrong-language': '”{found}” ei ole kieli; kirjoita et, fi, en tai muun kielen tunnus.',
    twice: 'saman sanoo jo rivi {first}; jätä toinen pois.',
    'not-in-matrix': 'matriisi ei vaadi tätä roolilta; merkitse taso ensin siellä.',
  },
};
