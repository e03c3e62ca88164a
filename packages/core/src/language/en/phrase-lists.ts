import type { PhraseLists } from '../phrase-reading.ts';
import { crossed } from './list-forms.ts';

/*
 * Listed English words and turns. Source: our own compilation, after the ideas of INCOSE's rules R8, R9, R26 and R31 and of
 * ISO 29148; job advertisements and shop-floor rules for the last two.
 * Reviewer's note: a turn stands under one kind only; what a longer turn makes harmless stands beside it.
 */

const EVERYONE = 'everyone everybody';

/** Nobody can meet or see them. "Everyone who was there" is a group that can be counted. */
export const ABSOLUTE: PhraseLists = {
  phrases: `always never ${EVERYONE} invariably constantly each_and_every at_all_times all_the_time
  without_exception without_fail no_matter_what at_all_costs under_no_circumstances every_single every_time
  ${crossed('in_all in_every in_any under_all', 'cases situations circumstances case situation')}`,
  harmless: `almost_never ${crossed('almost nearly not', 'always')}
  ${crossed(EVERYONE, 'who in on at from with else involved')}`,
};

const WHAT_ALLOWS = 'time circumstances resources workload situation';

/** They leave it open whether the deed is done at all. */
export const ESCAPE: PhraseLists = {
  phrases: `${crossed(
    'if when where as as_and_when',
    'possible feasible needed necessary required appropriate applicable need_be',
  )} ${crossed(crossed('if when as if_the when_the as_the', WHAT_ALLOWS), 'permit* allow*')}
  ${crossed(WHAT_ALLOWS, 'permitting allowing')} ${crossed('as_far as_much', 'as_possible')}`,
  harmless: crossed(crossed('as if when where', 'required needed necessary appropriate'), 'by for to'),
};

/** Nobody knows what else belongs to the list. */
export const OPEN_LIST: PhraseLists = {
  phrases: `etc etcetera and_so_on and_so_forth ${crossed('and or', 'the_like similar')} ${crossed(
    'and',
    'many_others many_more much_more other_things',
  )} among_others not_limited_to`,
};

/** Than what? A baseline in the same clause makes it harmless, and so does a noun that the word only describes. */
export const COMPARATIVE: PhraseLists = {
  phrases: `better faster cheaper clearer higher lower easier simpler safer stronger shorter longer cleaner
  sooner more less fewer ${crossed('more less', 'often')} ${crossed('higher lower', 'quality price* cost* standard*')}`,
  harmless: 'better_off know_better knows_better no_longer any_longer',
};

/** Age, sex, origin, health and family, and wording that shuts people out: of one word they speak wherever they stand. */
export const BIAS: string = `youthful ${crossed('young', 'dynamic energetic enthusiastic ambitious team talent*')}
  ${crossed('recent fresh', 'graduate*')} digital_native* age_limit years_of_age under_the_age_of ${crossed('no not', 'older_than')}
  rockstar* ninja* guru* ${crossed('the our', 'girls guys lads')} ${crossed('sales', 'girl*')} salesman salesmen saleswoman
  chairman businessman manpower waitress* feminine masculine ${crossed('strong', 'man men')}
  ${crossed("man's woman's men's women's", 'work job')} ${crossed('male female', 'candidate* applicant* employee* worker*')}
  able-bodied handicapped wheelchair-bound native_english ${crossed('no without foreign', 'accent an_accent')} culture_fit cultural_fit
  ${crossed('men women', 'only')} physically_fit physical_fitness mentally_stable in_good_health healthy_person
  ${crossed('good excellent perfect', 'health eyesight vision hearing')} ${crossed('no without', 'disabilit* children small_children health_problems')}
  good-looking ${crossed('attractive pleasant nice', 'appearance')} childless unmarried family_man native_speaker* mother_tongue
  ethnic_*`;

/** "Young", "female" and the like speak of whoever does the work only where no noun of others follows. */
export const BIAS_BEFORE_WORKERS =
  'young younger elderly old older female male healthy attractive beautiful married disabled middle-aged';

/** Where such a word is about danger, law or what is private, "never" is a rule of safety. */
export const SAFETY: PhraseLists = {
  phrases: `safe* unsafe danger* hazard* protective helmet* goggles gloves mask fire emergenc* first_aid electrical_*
  voltage fuse* chemical* acid* gas hygien* infect* allerg* dose* medic* needle* unattended
  seat_belt* alcohol forklift* ladder* harness load* blade* knife law laws legal*
  gdpr privacy personal_* confidential* ${crossed('patient customer client', 'data')} password* accident* injur*
  lock* infant* baby alone blood brake* handbrake vehicle*`,
};
