/*
 * Estonian verbs of a state of mind, which nobody can see. Source: our own compilation.
 * Reviewer's note: "oskab" (ability) and "märkab" (a deed for the field's experts) stay out; "tunneb ära" is excepted in code.
 */
export const MENTAL_VERBS = `
adub armastab arvab eeldab hoolib huvitub loodab mõistab mõtleb naudib soovib tahab taipab tajub teab
teadvustab tunneb tunnetab usub väärtustab
`;

/** With these words beside it the verb is a deed or another sense: tunneb ära, mõtleb välja, tunneb huvi. */
export const NO_MENTAL_WITH: Readonly<Record<string, string>> = {
  tunneb: 'ära huvi rõõmu end ennast',
  tunnevad: 'ära huvi rõõmu end ennast',
  mõtleb: 'välja läbi kaasa ümber ette valjusti valjult',
  mõtlevad: 'välja läbi kaasa ümber ette valjusti valjult',
  arvab: 'ära maha sisse',
  soovib: 'õnne head tere jõudu',
  tahab: 'ära',
};

/** Two words that together are a state of mind: saab … aru, on teadlik, peab oluliseks. */
export const MENTAL_PAIRS: Readonly<Record<string, string>> = {
  saab: 'aru',
  saavad: 'aru',
  on: 'teadlik teadlikud kursis veendunud huvitatud',
  omab: 'ettekujutust ettekujutuse tunnetust arusaama arusaamist',
  peab: 'lugu oluliseks tähtsaks vajalikuks',
};
