import type { RuleMessages } from '../../rule-messages.ts';

export const messages: RuleMessages = {
  title: 'Tasemel pole oma sisu',
  about:
    'Vaatab, kas iga tase, mida rollidelt nõutakse, ütleb midagi, mida on tegudes näha, ja midagi muud kui eelmine tase. Muidu ei saa neil vahet teha.',
  messages: {
    default: {
      what: 'Rollidelt nõutakse taset „{level}“, aga ükski kompetents ei ütle, mida sellel tasemel tehakse. Nii ei saa keegi öelda, kes on selleni jõudnud.',
      try: 'Selgitab välja, mis on kliendi küsimuse taga, ja pakub kaks lahendust.',
    },
    gap: {
      what: 'Kompetentsi „{name}“ nõutakse tasemel „{level}“, aga just see tase on siin kirjeldamata, kuigi teisi on kirjeldatud. Nii ei saa keegi öelda, kes on selleni jõudnud.',
      try: 'Selgitab välja, mis on kliendi küsimuse taga, ja pakub kaks lahendust.',
    },
    repeated: {
      what: 'Tase „{level}“ ei lisa tasemele „{below}“ midagi. Mida inimene sellel tasemel veel teeb?',
      try: 'Näitab uuele kolleegile, kuidas kliendi vajadus välja selgitada.',
    },
  },
  suggestions: { describe: 'Kirjelda seda taset' },
};
