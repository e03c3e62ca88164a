/*
 * English verbs of a state of mind, which nobody can see, as base forms. Source: our own compilation, after the lowest levels of Bloom's order.
 * Reviewer's note: "is able to" (ability), "recognises" and "acknowledges" (deeds) and "considers" stay out; "knows how to" is an ability.
 */
export const MENTAL_BASES = `
appreciate believe comprehend empathise empathize enjoy feel grasp hope know like love prefer realise realize sense think trust
understand value want wish
`;

/** With these words beside it the verb is a deed or another sense. */
export const NO_MENTAL_WITH: Readonly<Record<string, string>> = {
  thinks: 'aloud loud',
  wishes: 'good ',
  values: 'stock property assets',
  feels: 'pulse',
};

const AWARE = 'aware conscious familiar mindful interested';
const GRASP = 'understanding awareness grasp appreciation overview insight interest faith confidence';

/** Words that follow "is" and make it a state of mind: "is aware of". */
export const MENTAL_PAIRS: Readonly<Record<string, string>> = {
  is: AWARE,
  has: GRASP,
  cares: 'about',
};

/** What may stand between the two. */
export const BETWEEN_PAIR = `
a also always an basic broad clear deep detailed full fully good solid sound strong the thorough very well
`;
