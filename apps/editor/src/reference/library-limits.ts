/** So many competencies a model that is edited has at most; with more a file opens as a library. */
export const MOST_IN_A_MODEL = 2000;

/** A larger file, in bytes, is not read on the page: that would hold it up for longer than a person waits without wondering. */
export const LARGEST_ON_THE_PAGE = 4_000_000;
