import {
  ENGLISH_MARKS,
  ESTONIAN_MARKS,
  FINNISH_MARKS,
  looksEstonian,
  looksFinnish,
  type MarkReading,
  markReading,
} from '../language-marks.ts';

/** Words by which an Estonian text is told from others. */
export const markOf: MarkReading = markReading(
  ESTONIAN_MARKS,
  `${FINNISH_MARKS} ${ENGLISH_MARKS}`,
  looksEstonian,
  (word) => word.includes('y') || looksFinnish(word),
);
