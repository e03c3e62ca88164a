/*
 * Words of duty. Source: our own compilation.
 * Reviewer's note: "is able to", "can", "may" and "is responsible for" are no duty; "has to do with" and a "must-have" are
 * other words, "Should a customer complain" is a condition.
 */
export const DUTIES: RegExp =
  /(?<![^ ])(?:(?:must|should|shall)(?:n't| not)?(?! (?:an?|the|they|he|she) )|(?:has|have|ought|needs?) (?:not )?to(?! do with )|(?:is|are|be) (?:required|obliged|obligated|expected|supposed) to)(?![^ ])/;
export const DUTY_CLUE: RegExp =
  /^(?:must|should|shall|ha(?:s|ve)$|ought|need|required|oblig|expected|supposed)/;
