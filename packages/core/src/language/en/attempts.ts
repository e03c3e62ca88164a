/*
 * Words of trying. Source: our own compilation.
 * Reviewer's note: "tries out", "seeks advice" and "attempts a repair" are deeds; only what "to" and a verb follow is an attempt.
 */
export const ATTEMPTS: RegExp =
  /(?<![^ ])(?:(?:tr(?:y|ies)|aims?|strives?|attempts?|seeks?|endeavou?rs?)(?: not)? to|(?:makes|does|tries) (?:\S+ ){0,2}(?:efforts?|attempts?|best|utmost|hard|possible) to|(?:is|are) (?:try|aim|striv)ing to|(?:aims|strives) (?:for|at|towards))(?![^ ])/;
export const ATTEMPT_CLUE: RegExp =
  /^(?:tr(?:y|ies)|aim|striv|attempt|seek|endeavo|effort|best|utmost|hard|possible)/;
