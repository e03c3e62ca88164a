import {
  ENGLISH_MARKS,
  ESTONIAN_MARKS,
  FINNISH_MARKS,
  looksEstonian,
  looksFinnish,
  type MarkReading,
  markReading,
} from '../language-marks.ts';

/** No Finnish word ends in these letters. */
const UNFINNISH_END = /...[bdfghjkmpvzšž]$/;

/** Words by which a Finnish text is told from others. */
export const markOf: MarkReading = markReading(
  FINNISH_MARKS,
  `${ESTONIAN_MARKS} ${ENGLISH_MARKS}`,
  looksFinnish,
  (word) => looksEstonian(word) || UNFINNISH_END.test(word),
);
