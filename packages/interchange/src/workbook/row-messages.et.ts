import type { RowMessages } from './row-fault.ts';

/** What is wrong with rows, in Estonian. */
export const rowMessagesEt: RowMessages = {
  place: 'Leht „{sheet}“, rida {row}, veerg „{column}“',
  quoted: '„{text}“',
  unknown: '„{found}“ – sellist ei ole; kirjuta nii, nagu see oma lehel seisab.',
  faults: {
    'wrong-id': '„{found}“ ei ole selle lehe id; jäta id-d nii, nagu olid, uuel real tühjaks.',
    'unknown-name': '„{found}“ – sellist ei ole; vali {options}.',
    'ambiguous-name': '„{found}“ on mitme nimi; lisa nime järele nurksulgudes id.',
    empty: 'lahter on tühi; ilma selleta ei tea me, mille kohta rida käib.',
    'wrong-word': '„{found}“ ei ole selle loendi sõna; vali {options}.',
    'not-yes-or-no': '„{found}“ pole jah ega ei; kirjuta {options} või jäta lahter tühjaks.',
    'no-column':
      'lehel ei ole seda veergu, aga ilma selleta ei tea me, mille kohta read käivad; pane see tagasi.',
    'wrong-number': '„{found}“ ei ole arv; kirjuta näiteks 2 või 0,5.',
    'wrong-day': '„{found}“ ei ole kuupäev; kirjuta näiteks 2026-11-22.',
    'wrong-language': '„{found}“ ei ole keel; kirjuta et, fi, en või muu keele tähis.',
    twice: 'sama ütleb juba rida {first}; jäta neist alles üks.',
    'not-in-matrix': 'maatriks seda rollilt ei nõua; märgi tase kõigepealt seal.',
  },
};
