import { expect, test } from 'vitest';
import { packFor } from '../../language/language-packs.ts';
import { textWithout } from './left-out.ts';
import { withoutListEnd } from './open-lists.ts';
import { allPacks } from './rule.test-support.ts';

function left(
  without: typeof textWithout,
  text: string,
  words: string,
  language: string,
): string | undefined {
  const pack = packFor(allPacks, language);
  if (!pack) throw new Error(`No pack reads ${language}`);
  const start = text.indexOf(words);
  return without(text, { start, end: start + words.length }, pack);
}

test.each([
  ['et', 'Võimalusel helistab kliendile tagasi.', 'Võimalusel', 'Helistab kliendile tagasi.'],
  ['et', 'võimalusel helistab kliendile tagasi', 'võimalusel', 'helistab kliendile tagasi'],
  ['et', 'Kuulab klienti ja vajadusel küsib juurde', 'vajadusel', 'Kuulab klienti ja küsib juurde'],
  ['et', 'Helistab kliendile, kui võimalik, samal päeval', 'kui võimalik', 'Helistab kliendile samal päeval'],
  ['et', 'Helistab kliendile tagasi, kui võimalik.', 'kui võimalik', 'Helistab kliendile tagasi.'],
  ['et', 'Kuulab kliendi ära, vajadusel küsib juurde', 'vajadusel', 'Kuulab kliendi ära, küsib juurde'],
  ['et', '– Vajadusel küsib kliendilt juurde', 'Vajadusel', '– Küsib kliendilt juurde'],
  ['et', 'Kuulab kliendi ära. Vajadusel küsib juurde.', 'Vajadusel', 'Kuulab kliendi ära. Küsib juurde.'],
  ['fi', 'Kysyy tarvittaessa asiakkaalta lisää', 'tarvittaessa', 'Kysyy asiakkaalta lisää'],
  ['fi', 'Tarvittaessa kysyy asiakkaalta lisää', 'Tarvittaessa', 'Kysyy asiakkaalta lisää'],
  ['en', 'If possible, calls the customer back', 'If possible', 'Calls the customer back'],
  ['en', 'Calls the customer back if possible.', 'if possible', 'Calls the customer back.'],
  ['en', 'Calls the customer back, if possible.', 'if possible', 'Calls the customer back.'],
  [
    'en',
    'Calls the customer, if possible, on the same day',
    'if possible',
    'Calls the customer on the same day',
  ],
  ['en', 'Calls back if possible and notes the time', 'if possible', 'Calls back and notes the time'],
  ['en', 'Calls back  if possible  ', 'if possible', 'Calls back  '],
])('%s: “%s” without “%s” reads whole', (language, text, words, rest) => {
  expect(left(textWithout, text, words, language)).toBe(rest);
});

test.each([
  // "and" would hang in the air.
  ['et', 'Vajadusel ja võimalusel helistab kliendile', 'Vajadusel'],
  ['et', 'Helistab kliendile vajadusel ja võimalusel', 'võimalusel'],
  ['en', 'Calls the customer back whenever and if possible', 'if possible'],
  // What follows leans on it.
  ['en', 'Opens the case as needed by the customer', 'as needed'],
  ['et', 'Helistab kliendile vajadusel kui klient seda soovib', 'vajadusel'],
  // What goes before it may belong to it.
  ['et', 'Kliendi vajadusel helistab tagasi', 'vajadusel'],
  ['fi', 'Asiakkaan tarvittaessa soittaa takaisin', 'tarvittaessa'],
  ['et', 'Aitab kolleege oma võimaluste piires', 'võimaluste piires'],
  ['fi', 'Auttaa kollegoja omien mahdollisuuksien mukaan', 'mahdollisuuksien mukaan'],
  // Two of more commas may part a list.
  ['en', 'Greets customers, listens, if needed, asks for more', 'if needed'],
  // Nothing is left.
  ['en', 'If possible', 'If possible'],
  ['en', 'Calls if possible', 'if possible'],
  // No deed is left.
  ['en', 'If possible, good communication skills', 'If possible'],
])('%s: “%s”: nothing sure is left without “%s”', (language, text, words) => {
  expect(left(textWithout, text, words, language)).toBeUndefined();
});

test.each([
  ['et', 'Paneb kirja nime, aadressi jne', 'jne', 'Paneb kirja nime ja aadressi'],
  ['et', 'Paneb kirja nime, aadressi jne.', 'jne', 'Paneb kirja nime ja aadressi.'],
  [
    'et',
    'Paneb kirja nime, aadressi jne. enne kõne lõppu',
    'jne',
    'Paneb kirja nime, aadressi enne kõne lõppu',
  ],
  ['et', 'Paneb kirja nime jms. Küsib juurde.', 'jms', 'Paneb kirja nime. Küsib juurde.'],
  ['et', 'Paneb kirja nime, aadressi ja muud sellist', 'muud sellist', 'Paneb kirja nime ja aadressi'],
  [
    'et',
    'Paneb kirja andmed (nime, aadressi jne) ja helistab',
    'jne',
    'Paneb kirja andmed (nime, aadressi) ja helistab',
  ],
  ['et', 'Paneb kirja andmed (jne) kohe', 'jne', 'Paneb kirja andmed kohe'],
  ['fi', 'Laatii raportteja, yhteenvetoja ym.', 'ym', 'Laatii raportteja ja yhteenvetoja.'],
  [
    'en',
    'Writes down the name, address, etc., on the same day',
    'etc',
    'Writes down the name, address, on the same day',
  ],
  ['en', 'Writes down the name, address, and so on.', 'and so on', 'Writes down the name and address.'],
  ['en', 'Writes down the name, address, etc. \n', 'etc', 'Writes down the name and address. \n'],
  ['en', 'Writes down the name, address …', '…', 'Writes down the name and address.'],
  ['en', 'The ability to listen, ask, sum up, etc.', 'etc', 'The ability to listen, ask and sum up.'],
  // A clause keeps its comma, and so does what may be one.
  ['et', 'Küsib kliendilt, kuidas läheb, jne', 'jne', 'Küsib kliendilt, kuidas läheb'],
  ['en', 'When a customer calls, asks a question, etc.', 'etc', 'When a customer calls, asks a question.'],
  ['en', 'Asks customers, when needed, etc.', 'etc', 'Asks customers, when needed.'],
  ['fi', 'Kertoo asiakkaalle, miten edetään jne.', 'jne', 'Kertoo asiakkaalle, miten edetään.'],
])('%s: “%s” ends its list before “%s”', (language, text, words, rest) => {
  expect(left(withoutListEnd, text, words, language)).toBe(rest);
});

test.each([
  ['et', 'Jne', 'Jne'],
  ['en', '– etc.', 'etc'],
  ['en', 'Reviews contracts, including but not limited to leases', 'including but not limited to'],
])('%s: “%s”: no list ends at “%s”', (language, text, words) => {
  expect(left(withoutListEnd, text, words, language)).toBeUndefined();
});
