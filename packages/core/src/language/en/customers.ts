/*
 * English words for customers. Source: our own compilation. Internal customers are "customers" too.
 * Reviewer's note: "patient" is a customer only where it stands as a noun; "user" only as a whole word.
 */
export const CUSTOMER_BEGINNINGS =
  'customer client clientele consumer shopper buyer passenger subscriber visitor';

export const CUSTOMER_FORMS = `
clientele end-user end-users guest guest's guests patient's patients tenants user user's users
`;

/** Words that make a following "patient" a noun. */
export const BEFORE_PATIENT = 'the a each every any one another his her their this of for with to';

/** Colleague words, which count as receivers after "to", "for", "from". */
export const COLLEAGUE_WORDS = `
co-worker co-workers colleague colleague's colleagues coworker coworkers department departments peer peers
subteam subteams team team's teammate teammates teams unit units workmate workmates
`;

/** Words that cannot stand between the preposition and the colleague. */
export const NOT_BETWEEN =
  'and or to for from with in on at by of about as into who that which when if is are has can';
