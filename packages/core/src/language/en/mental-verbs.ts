/*
 * English verbs of a state of mind, which nobody can see, as base forms. Source: our own compilation, after the lowest levels of Bloom's order.
 * Reviewer's note: "is able to" (ability), "recognises" and "acknowledges" (deeds) and "considers" stay out; "knows how to" is an ability.
 */
export const MENTAL_BASES = `
appreciate believe care comprehend enjoy feel grasp hope imagine internalise internalize know like love
perceive realise realize sense think understand value want wish
`;

/** With these words beside it the verb is a deed or another sense. */
export const NO_MENTAL_WITH: Readonly<Record<string, string>> = {
  thinks: 'aloud loud',
  feels: 'pulse',
  cares: 'for',
  wishes: 'welcome goodbye good happy luck',
};

/** Words that follow "is" and make it a state of mind: "is aware of". */
export const MENTAL_PAIRS: Readonly<Record<string, string>> = {
  is: 'aware conscious familiar mindful convinced knowledgeable acquainted',
  are: 'aware conscious familiar mindful convinced knowledgeable acquainted',
  has: 'understanding awareness grasp appreciation overview',
  have: 'understanding awareness grasp appreciation overview',
};

/** What may stand between the two. */
export const BETWEEN_PAIR = `
a acutely also always an basic broad clear comprehensive deep detailed excellent full fully general good
in-depth keenly not overall solid some sound strong the thorough very well wide working
`;
