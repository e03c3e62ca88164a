/*
 * English words for knowledge, experience and papers. Source: our own compilation from job advertisements.
 * Reviewer's note: no-action-verb is silent where one of them carries a text without a verb.
 */
export const QUALIFICATION_WORDS = `
a-level a-levels a1 a2 accreditation accredited b1 b2 bachelor bachelor's bachelors background bsc c1 c2 cefr
certificate certificates certification certifications certified degree degrees diploma diplomas familiarity
fluency fluent gcse graduate graduated licence licences license licensed licenses master's masters mba msc
native phd proficient qualification qualifications qualified
`;

/** Experience is somebody's own unless one of these stands before it. */
export const NO_EXPERIENCE_AFTER =
  'customer customers user client employee guest patient service shopping buying candidate visitor digital brand overall';

/** Knowledge is a thing to know unless one of these stands after it. */
export const NO_KNOWLEDGE_BEFORE = 'sharing transfer management exchange';

/** Education is a paper after one of these. */
export const EDUCATION_AFTER =
  'higher secondary vocational university formal relevant tertiary technical academic economic';
