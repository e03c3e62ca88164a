/*
 * English words for traits of a person. Source: our own compilation from job advertisements and workshop boards.
 * Reviewer's note: words of age and health belong to biased-wording.
 */

/** Inborn or hardly developing. */
export const FIXED_TRAITS = `
brainy bright brilliant charisma charismatic clever extraversion extravert extraverted extroversion extrovert
extroverted genius gifted inborn innate intellect intelligence intelligent introversion introvert introverted
iq musical quick-witted sharp-witted smart talented temperament wise witty
`;

/** A person described as being something. */
export const TRAITS = `
accurate adaptable adventurous alert ambition ambitious analytical approachable articulate assertive balanced
bold bossy brave bubbly calm calmness careful cautious charming cheerful cheerfulness cheery co-operative
competitive composed confident conscientious conscientiousness cool-headed cooperative cordial courageous
creative curious-minded decisive dedicated dependable detail-oriented determination determined diligence
diligent diplomatic disciplined dominant driven dynamic easy-going easygoing eloquent emotional
emotionally-stable energetic enthusiasm enthusiastic ethical even-tempered fair fair-minded flexible friendly
gentle goal-oriented good-natured happy hard-working hardworking honest honesty humble humorous imaginative
impulsive independent industrious innovative inquisitive inventive kind-hearted level-headed likable likeable
lively logical loyal loyalty mature methodical meticulous modest motivated neat open-hearted optimism
optimistic organised organized outgoing outspoken passionate patience patient pedantic perceptive perseverance
persistent personable playful pleasant poised polite positive positivity practical pragmatic precise
pro-active proactive punctual rational realistic reliability reliable reserved resilient resourceful
responsible results-driven results-oriented robust self-assured self-confident self-disciplined self-motivated
self-reliant self-starter sensitive shy sincere sincerity sociable spontaneous stress-resistant
stress-tolerant strong-willed stubborn systematic tactful talkative team-oriented tenacious thorough
thoughtful tidy timid tireless tough trustworthiness trustworthy vigilant visionary warm-hearted well-mannered
well-organised well-organized well-spoken
`;

/** Attitudes: developable; they ask for one deed. */
export const ATTITUDES = `
attentive caring client-focused client-oriented committed compassion compassionate considerate courteous
courtesy curiosity curious customer-centric customer-focused customer-oriented empathetic empathetically
empathic empathy friendliness grateful helpful helpfulness kind kindness open open-minded open-mindedness
openness politeness respectful service-minded service-oriented supportive tolerance tolerant
understanding-minded
`;

/** Two words that together are a trait after "is" or as a name. */
export const TRAIT_PHRASES =
  'team_player stress_resistant stress_tolerant stress_tolerance stress_resistance quick_learner fast_learner people_person hard_worker natural_leader born_leader hard_working open_minded detail_oriented results_oriented results_driven well_organised well_organized good_natured strong_willed self_motivated customer_focused customer_oriented customer_centric';

/** With one of these after it the word speaks of a duty, an hour or an act, not of a trait. */
export const NO_TRAIT_BEFORE: Readonly<Record<string, string>> = {
  responsible: 'for to',
  dedicated: 'to',
  committed: 'to',
  organised: 'by into in as around',
  organized: 'by into in as around',
  determined: 'by',
  motivated: 'by',
  balanced: 'against by with',
  open: 'from until at on during for daily',
  active: 'in on',
  independent: 'of',
  dominant: 'in',
  fair: 'value',
  positive: 'that',
  confident: 'that',
  supportive: '',
  reserved: 'for',
  careful: 'to',
  happy: 'to',
  driven: 'by',
  accurate: 'to within',
  tidy: 'at',
  understanding: 'of',
};
