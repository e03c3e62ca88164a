import { NUMBER, type Token } from '../token.ts';

/*
 * English words for knowledge, experience and papers. Source: our own compilation from job advertisements.
 * Reviewer's note: no-action-verb is silent where one of them carries a text without a verb.
 */
export const QUALIFICATION_WORDS = `
bachelor bachelor's background bsc certificate certificates certification certified
degree degrees diploma diplomas familiarity fluency fluent graduate licence licences license licensed licenses master's mba
msc native phd proficient qualification qualifications qualified
`;

/** Words that are one beside others only. */
export const QUALIFICATION_MARKS =
  "year years years' experience knowledge education level trained experienced bilingual";

/** Experience is somebody's own but behind "customer", knowledge a thing to know but before "sharing", education a paper behind "higher". */
const NAMED =
  /(?<!(?:customer|user|client|employee|guest|patient|service|visitor|digital|brand)s? )experience |knowledge (?!sharing|transfer|management|exchange|base)|(?:higher|secondary|vocational|university|formal) education|^[abc][12]? level|^(?:two|three|four|five|ten|several|many|one) year|(?<!ha(?:s|ve) )(?:trained|experienced) \S/;
const MARK = /^(?:year|exper|know|educ|level|train)/;

/** Is the word, which is on these lists, a paper, a knowledge or an experience of somebody, where it stands? */
export function namesKnowledge(all: readonly Token[], index: number): boolean {
  const { text = '', gap = 0 } = all[index] ?? {};
  return (
    !MARK.test(text) ||
    ((gap & NUMBER) !== 0 && text.startsWith('year')) ||
    NAMED.test(`${all[index - 1]?.text ?? ''} ${text} ${all[index + 1]?.text ?? ''}`)
  );
}
