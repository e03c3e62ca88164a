/*
 * English words that steer the reading of a clause. Source: our own compilation from the grammar of subordinate clauses.
 * Reviewer's note: "as" and "to" stay out of the subordinators, for they open phrases as often.
 */

/** They open a subordinate clause, or a phrase that holds no main verb. */
export const SUBORDINATORS = `
after although because before how if lest once since than that though till unless until what whatever when
whenever where whereas wherever whether which while whilst who whom whose why
`;

/** Who may stand before the verb. */
export const PERSON_WORDS = `
adviser advisor advisors agent agents assistant beginner candidate client clients colleague colleagues
consultant consultants customer customers driver employee employees engineer engineers everybody everyone
expert he holder incumbent individual it leader leaders learner manager managers master member members nurse
nurses officer people person professional role-holder salesperson seller she someone specialist specialists
staff supervisor supervisors teacher team teams they user worker workers
`;

/** Articles, possessives, pronouns and quantities: an object begins here. */
export const OBJECT_OPENERS = `
a all an another any back both clients colleagues customers down each every everyone few five four her herself
him himself his how it its many more most my new no off one oneself other others our out over own people
relevant several some someone that the their them themselves these this those three two up what when whether
who why your
`;

export const PREPOSITIONS = `
about across against among as at behind between beyond by during for from in into of on over regarding through
to toward towards under upon via with within without
`;

/** They join, or stand before the verb without being one. */
export const LEADING_WORDS = `
also always and both but either even finally first frequently instead just never next not often only or
regularly so sometimes still then therefore thus together usually
`;

/** Modifiers that may stand between "is" and a trait. */
export const DEGREE_WORDS = `
also always at both by consistently contacts emotionally extremely fairly generally genuinely good highly in
inherently most naturally nature often particularly quite really sufficiently the truly usually very work
`;

/** Words left out of the names of customers. */
export const SMALL_WORDS = `
a all an and another any anyone as big current e.g each especially etc every everybody everyone external
future her his i.e internal its key large main mainly new no nobody none not old only or other our own people
potential small some such the their who your
`;

/** Words in -ing that are no gerunds, and adverb look-alikes in -ly. */
export const NOT_ADVERBS =
  'family supply apply reply rely friendly early daily weekly monthly yearly likely only assembly anomaly italy july ally multiply comply fly costly timely quarterly orderly lively elderly hourly homely lonely lovely';
