import type { LeftOutMessages } from './left-out.ts';

/** Why words of a document became nothing, in English. */
export const leftOutMessagesEn: LeftOutMessages = {
  loose: 'stands outside the tables and lists',
  column: 'stands in a column whose heading is not known',
  aside: 'a footnote, a comment or a picture’s description',
  second: 'a model has one of these, and another came first',
};
