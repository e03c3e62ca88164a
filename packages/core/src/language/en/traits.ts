import { crossed } from './list-forms.ts';

/*
 * English words for traits of a person. Source: our own compilation from job advertisements and workshop boards.
 * Reviewer's note: words of age and health belong to biased-wording; nouns in -ness and words in -minded, -driven and the
 * like follow from their sound.
 */

/** Inborn or hardly developing. */
export const FIXED_TRAITS = `
bright brilliant charisma charismatic clever extrovert gifted inborn innate intelligence intelligent
introvert introverted iq smart talented
`;

/** A person described as being something, where the adverb tells a manner that a listener can judge ("calmly"). */
export const TRAITS_OF_MANNER = `
accurate active assertive calm careful confident conscientious cooperative creative decisive diligent diplomatic discreet energetic
enthusiastic flexible meticulous passionate patient persuasive pleasant polite positive proactive quick realistic
responsible sensitive systematic tactful thorough thoughtful
`;

/** Attitudes of that manner: developable; they ask for one deed. */
export const ATTITUDES_OF_MANNER =
  'attentive compassionate considerate courteous empathetic helpful respectful supportive';

/** A person described as being something. */
export const TRAITS: string = `
${TRAITS_OF_MANNER} adaptable ambitious analytical approachable cautious cheerful competitive courage dedicated dependable determination determined diligence
disciplined driven dynamic eager enthusiasm ethical fair friendly happy
hardworking honest honesty humble humility independent innovative loyal loyalty modest motivated optimistic organised organized outgoing
outspoken persistent practical precise punctual punctuality reliability
reliable resilient resourceful self-confidence sociable stable strong
trustworthy `;

/** Attitudes. */
export const ATTITUDES: string = `
${ATTITUDES_OF_MANNER} caring committed compassion courtesy curiosity curious empathic empathy kind open
patience tolerance tolerant
`;

/** Hyphenated words for what somebody is like: results-driven, good-natured; an attitude where others are in view. */
export const TRAIT_ENDING: RegExp =
  /-(?:oriented|driven|focused|centric|minded|mindedness|motivated|natured|mannered|organi[sz]ed|disciplined|confident|working|resistant|tolerant|going)$/;
export const ATTITUDE_BEGINNING: RegExp = /^(?:customer|people|service|solution|open)-/;

/** Two words that together are a trait after "is" or as a name. */
export const TRAIT_PHRASES: string = `team_player people_person hard_worker hard_working self_starter self_motivated open_minded
good_listener ${crossed('stress', 'resistant tolerant tolerance resistance')} ${crossed('quick fast', 'learner thinker')}
${crossed('natural born', 'leader seller')} ${crossed('detail results customer', 'oriented driven focused')} well_organised well_organized`;

/** A trait with what makes of it a duty, an hour or an act. */
export const NO_TRAIT: RegExp =
  /^(?:\S+ (?:for|that|by|until|enough|within|from|of|against|during|members?)|(?:organi[sz]ed|strong|active|stable|open) (?:in|into|on|as|at)|(?:respons|dedic|commit|happy|eager|quick|accurate|careful)\S* to|fair value)$/;

/** Nouns for what somebody is said to have. */
export const HAD: RegExp =
  /^(?:talents?|gift|intuition|flair|aptitude|charm|humour|integrity|tenacity|persistence|personality|character)$/;
