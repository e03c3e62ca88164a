import type { TableMessages } from './table-fault.ts';

/** What is wrong with a file of tables, in Estonian. */
export const tableMessagesEt: TableMessages = {
  faults: {
    'not-this-format': 'see ei ole {format}-fail; ava see seal, kus see tehti, ja salvesta {format}-failina.',
    damaged: 'fail on rikutud või poolik; võta terve koopia.',
    encrypted: 'fail on parooliga lukus; salvesta see ilma paroolita.',
    'too-large': 'failis on {size}; loetakse kuni {limit}.',
    'too-many': '{what}: {count}; loetakse kuni {limit}.',
    'too-deep': 'faili osad on liiga sügavalt üksteise sees; salvesta fail uuesti.',
    empty: 'fail on tühi.',
    'not-reckoned':
      'siin on valem, mida pole veel arvutatud; ava fail Excelis või LibreOffice’is ja salvesta see seal.',
    'not-text': 'faili tähed pole loetavad; salvesta see UTF-8 kodeeringus.',
  },
  counted: {
    parts: 'osi',
    sheets: 'lehti',
    rows: 'ridu',
    columns: 'veerge',
    letters: 'tähti lahtris',
    cells: 'lahtreid',
  },
  places: { sheet: 'leht', row: 'rida', column: 'veerg' },
};
