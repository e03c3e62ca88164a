/*
 * English words of quality that every reader fills differently. Source: our own compilation, after the idea of INCOSE's rule R7.
 * Reviewer's note: comparatives belong to another rule; "appropriate" and "suitable" before a noun and words of frequency stay out.
 * A word of manner is one that a listener can judge.
 */
export const QUALITY_WORDS = `
ably adequate adequately admirably appropriately brilliantly competently decent effective effectively
efficient efficiently excellent excellently exceptional exceptionally exemplary expertly fantastic first-class
great high-level-quality high-quality impeccable impeccably nicely optimal optimally outstanding productively
professionally proficiently properly quality-driven reasonable reasonably satisfactorily satisfactory sensibly
skilfully skillfully successful sufficient sufficiently suitably superb superbly superior top-quality
world-class
`;

export const MANNER_WORDS = `
accurately actively carefully clearly coherently concisely confidently constructively convincingly courteously
creatively diligently flexibly fluently persuasively politely proactively promptly quickly rapidly
respectfully responsibly seamlessly smoothly successfully swiftly tactfully thoroughly timely
`;

/** Words that are words of quality only with the right neighbours. */
export const GOOD_WORDS = 'good best well professional proper';

/** What makes them none: good practice, professional development, well known. */
export const GOOD_WITH: Readonly<Record<string, string>> = {
  good: 'practice practices faith morning afternoon evening day night news cause reason will causes friday enough governance manufacturing conduct',
  best: 'practice practices before',
  well: 'as being known before ahead in-advance below above over under beyond within established informed',
  professional: `
advice and association associations at background bodies bodies' body boundaries career careers certification
code codes communities community confidentiality development education ethics experience field for from group
groups growth guidelines in journals judgement judgment knowledge learning liability literature membership
memberships network networks of or practice practices qualification qualifications role roles secrecy services
standard standards title to training who with
`,
  proper: 'name names noun nouns',
};

/** Words before "well" and "good" that make them none: as well, went well. */
export const GOOD_AFTER: Readonly<Record<string, string>> = {
  well: 'as went goes go gone going worked equally may just be is are',
  good: 'for common greater public',
  professional: 'a another the care health medical other every each hr it marketing sales',
  best: 'at their his her tries do does does try',
};

/** Phrases of quality in two words. */
export const QUALITY_PHRASES =
  'high_quality top_quality high_standard highest_standard highest_standards highest_quality best_possible good_overview high_standards';
