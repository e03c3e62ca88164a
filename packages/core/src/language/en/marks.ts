import {
  ENGLISH_MARKS,
  ESTONIAN_MARKS,
  FINNISH_MARKS,
  looksEstonian,
  looksFinnish,
  type MarkReading,
  markReading,
} from '../language-marks.ts';

/** Words by which an English text is told from others: next to a text of English words even "ja" and "ei" show. */
export const markOf: MarkReading = markReading(
  ENGLISH_MARKS,
  `${ESTONIAN_MARKS} ${FINNISH_MARKS} ja ei`,
  () => false,
  (word) => /[äö]/.test(word) || looksEstonian(word) || (looksFinnish(word) && !/een?$/.test(word)),
);
