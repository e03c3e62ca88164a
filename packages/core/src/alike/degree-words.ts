/**
 * Words that say how often, how much or how well something is done, and nothing of what is done. Closed lists, by what
 * grammars of each language call adverbs of frequency and degree. What tells one deed from another is left out on purpose:
 * manner ("in writing"), doing it alone ("independently"), how many ("more") and what never happens.
 */
const WORDS: Readonly<Record<string, string>> = {
  en: `always usually normally generally frequently often regularly constantly consistently continually continuously
    occasionally sometimes rarely seldom mostly mainly largely partly partially fully entirely completely
    thoroughly very highly extremely somewhat quite fairly well better best badly poorly
    adequately sufficiently reasonably effectively efficiently successfully confidently competently proficiently
    routinely basically fluently expertly excellently skilfully skillfully easily`,
  et: `alati aina pidevalt järjepidevalt järjekindlalt enamasti tavaliselt üldiselt üldjuhul sageli tihti regulaarselt
    korrapäraselt vahel mõnikord vahetevahel harva enamjaolt peamiselt osaliselt täielikult
    täiesti põhjalikult väga eriti üsna küllaltki veidi pisut hästi paremini halvasti
    piisavalt rahuldavalt suurepäraselt oskuslikult tõhusalt edukalt kindlalt vabalt kergesti`,
  fi: `aina jatkuvasti johdonmukaisesti yleensä tavallisesti usein tiheästi säännöllisesti toisinaan joskus
    harvoin enimmäkseen pääosin pääasiassa osittain osin täysin kokonaan perusteellisesti hyvin
    erittäin melko varsin hieman paremmin parhaiten huonosti riittävästi
    tyydyttävästi erinomaisesti taitavasti tehokkaasti menestyksekkäästi varmasti sujuvasti helposti
    kiitettävästi`,
};

const LISTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(WORDS).map(([language, words]) => [language, new Set(words.split(/\s+/u))]),
);

const NONE: ReadonlySet<string> = new Set();

/** The words of degree and frequency of a content language ("et", "en-GB"); none for one without a list. */
export function degreeWords(language: string): ReadonlySet<string> {
  return LISTS.get(language.split('-')[0] ?? '') ?? NONE;
}
