/*
 * English verbs as base forms; the third person in -s is derived, and so is "organize" from "organise". Source: our own compilation
 * from the vocabulary of service, trade, office, care, building and leadership.
 * Reviewer's note: the first list holds verbs that are hardly ever nouns; the second nouns too ("help"), read as verbs when what
 * follows looks like an object; the third nouns first ("project"), so that "Project management" is no command. Verbs in
 * -ate, -ise and -ify and those with re-, over- and the like follow from their sound; rare verbs are read by what follows them,
 * and stay out.
 */
export const VERBS = `
accept achieve acknowledge adapt add adjust adopt agree align apply approve ask assess assign assist attend avoid
bring carry choose close come compare compile complete conduct confirm consider contribute correct decide define
describe discuss draw embrace empower encourage engage enhance ensure establish exceed explain explore express fill find follow
gather get give go have improve include influence inform inspect inspire invite join keep learn listen live
observe open perform prepare propose protect provide recommend reduce replace respond seek select smile
solve speak strengthen suggest tell write
`;

/**
 * Verbs of standing duties by the field of work they belong to; of these only the others' classes stand below. In turn: people,
 * planning, buying, goods on their way, upkeep, what is kept up, making, papers, finding out, trade, serving and standing for the house, running
 * something, publishing, and steps that lead up to much, but not to teaching.
 * Reviewer's note: asking, telling, noting, giving, finding stay out, for they follow another verb as steps of one act.
 */
export const DEED_FIELDS = `
train coach mentor supervise teach onboard recruit hire motivate interview,
plan schedule organise organize coordinate forecast arrange budget prioritise,
order purchase buy,
stock unload load pack ship receive deliver drive,
repair clean wash sweep tidy disinfect water feed mend paint mow iron service decorate milk,
maintain,
design build bake cook code assemble weld program develop manufacture install grow harvest,
file archive invoice reconcile process balance draft,
evaluate measure monitor test review analyse analyze audit research,
sell negotiate market promote,
serve welcome answer handle greet advise treat dispense grade patrol represent,
manage lead run oversee administer direct chair,
publish edit translate,
check count take weigh record collect make pick send sort calculate enter`;

/** Endings and beginnings that make verbs without a list. */
export const VERB_ENDING: RegExp = /.{3}(?:ate|[iy][sz]e|ify)$/;
export const VERB_BEGINNING: RegExp = /^(?:re|over|out|under|mis|dis|un)-?(?=...)/;
/** Words that only look so. */
export const NO_VERBS = `
appropriate associate candidate certificate climate corporate exercise expertise graduate immediate outcome
output private template
`;

/** Verbs that are nouns too. */
export const VERBS_AND_NOUNS = `
act aim answer attempt audit call care check coach count cover draft drive estimate focus forecast help implement increase iron
knock leave like load look meet monitor move note offer pay present print raise reach read repair reply review run
save set share ship show sort start stock stop thank track train treat try turn update use value water welcome win
`;

/** Nouns that are verbs too. */
export const NOUNS_AND_VERBS = `
book budget change claim code contact contract control design document email file interview invoice lead list market measure
mentor need order plan post process project question record report request research respect schedule search service
supply support talk team test travel trust visit work
`;

/** Adjectives that are verbs too: before a noun they are adjectives. */
export const ADJECTIVES_AND_VERBS =
  'clear open direct complete correct clean free present welcome live close own lower elaborate express empty calm';

/** Auxiliaries and other finite forms. */
export const FINITE_WORDS = `
am are can cannot could did does goes had has he's is it's may might must ought shall she's should they're was were will won't would
`;

/** Base forms that are finite after a person in the plural, or open a command. */
export const FINITE_BASES = 'do have be go';

/** Words in -s that are nouns or adverbs, or end in -s in the singular. */
export const NOUNS_IN_S = `
behaviours clients colleagues complaints conflicts deadlines goals goods ideas mistakes policies principles problems
procedures products records resources results sales services standards strategies systems teams tools years
`;

/** Endings of nouns in -s, where the word is no listed verb. */
export const NOUN_ENDINGS_IN_S: RegExp =
  /(?:ss|us|is|'s|[ts]ions|ments|ics|ities|nesses|[ae]nces|ships|is[tm]s|ees|ings|als|[eo]rs|ages|hoods|[ae]nts|ills|[rc]ies|tives|ols)$/;

/** Endings of nouns for what cannot be touched. */
export const ABSTRACT: RegExp =
  /(?:[st]ion|ment|ness|[ai]ty|ship|[ae]nce|ism|ysis|skill)s?$|ing$|[cgt]y$|ics$/;

/** Nouns and adjectives that open a name, by their ending or as common ones. */
export const NAMING: RegExp =
  /(?:[hs]y|[acinu][st]ive|ous|ful|[ai]ble|ic|[^e]al|(?:ul|i)ar|[dil]ent|stent|[tv]ant)$|^(?:team.*|written|quality|high|fast|safe|broad|sound|self|data|stress|courage|known|problem|desire|eye|passion|pride|health|customer|full|detailed|everyday|interest|trust|neat)$/;

/** Nouns that other nouns stand before (results orientation, needs analysis). */
export const HEAD_NOUN: RegExp =
  /^(?:.*(?:oriented|orientation|skills?)|ability|approach|assessment|attitude|awareness|competenc[ey]|control|council|culture|development|driven|engineering|focus|handling|improvement|knowledge|leadership|management|mindset|planning|policy|relations|spirit|thinking|understanding)$/;
