/*
 * English words that steer the reading of a clause. Source: our own compilation from the grammar of subordinate clauses.
 * Reviewer's note: "as" and "to" stay out of the subordinators, for they open phrases as often; a "till" is where shops keep money.
 */

/** They open a subordinate clause, or a phrase that holds no main verb. */
export const SUBORDINATORS = `
after although because before how if once since than that though unless until what whatever when whenever where
whether which while who whose why
`;

/** Who may stand before the verb; words in -er, -or, -ist and the like are people by their ending. */
export const PERSON_WORDS = `
candidate candidates client clients colleague colleagues everybody everyone he it nurse nurses people person she
someone staff team teams they
`;

/** Articles, possessives, pronouns and quantities: an object begins here. */
export const OBJECT_OPENERS = `
a all an another any back both down each every everyone few her him his how it its many more most my new no off one
other others our out over own some someone that the their them these this those three two up what when whether who why
your
`;

export const PREPOSITIONS = `
about across against among as at behind between beyond by during for from in into of on over through to towards under
via with within without
`;

/** They join, or stand before the verb without being one. */
export const LEADING_WORDS = `
also always and both but either even first instead just never next not often only or so sometimes still then together
`;

/** Modifiers that may stand between "is" and a trait. */
export const DEGREE_WORDS = `
also always at both by good in most nature often quite really the very work
`;

/** Words left out of the names of customers. */
export const SMALL_WORDS = `
a all an and another any anyone as big current each especially etc every everybody everyone external future her his internal
its key large main new no nobody none not old only or other our own people potential small some such the their who your
`;

/** Look-alikes of adverbs in -ly. */
export const NOT_ADVERBS =
  'family supply apply reply rely friendly early daily weekly monthly yearly likely only comply timely ';

export const ARTICLES = 'the a an his her their its our your my';
export const PRONOUNS = 'she he they we you it i';
/** They join two verbs. */
export const JOINERS = 'and or but then';
