import { wordSet } from '../word-list.ts';
import { isFiniteForm } from './finite-verb.ts';
import {
  CONTRACTED_IN_TAA,
  FORMS_OF_NOUNS,
  OTHER_WORDS,
  SAME_INFINITIVE,
  VERBS,
  VERBS_OF_NOUNS,
  VERBS_OR_NOUNS,
} from './verbs.ts';

/** A form of a listed verb other than the third person: tehdä, teen or teemme, tee, tehdään or tehtiin, tehtävä, tehty. */
export type FormKind = 'infinitive' | 'person' | 'imperative' | 'passive' | 'needed' | 'done';

/** What a form is of. */
export interface VerbForm {
  readonly kind: FormKind;
  readonly third: string;
}

/** The stem before -n, and what the passive is built on ("anne" for annetaan, "kuunnel" for kuunnellaan). */
interface Stems {
  readonly infinitive: string;
  readonly first: string;
  readonly done: string;
  readonly passive: string;
  /** Before -kaa. */
  readonly plural: string;
}

const contractedInTaa = wordSet(CONTRACTED_IN_TAA);
const sameInfinitive = wordSet(SAME_INFINITIVE);
/** The third person, the infinitive and the stem of the first person where no rule gives them. */
const IRREGULAR: ReadonlyMap<string, readonly [infinitive: string, first: string]> = new Map([
  ['on', ['olla', 'ole']],
  ['tekee', ['tehdä', 'tee']],
  ['näkee', ['nähdä', 'näe']],
  ['juoksee', ['juosta', 'juokse']],
]);

const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiouyäö'.includes(letter);

/** Does the word take a and u in its endings? The last vowel that decides says so. */
function isBack(word: string): boolean {
  return /[aou][^aouäöy]*$/.test(word);
}

const WEAKER: Readonly<Record<string, string>> = {
  nk: 'ng',
  nt: 'nn',
  lt: 'll',
  rt: 'rr',
  mp: 'mm',
  ht: 'hd',
  lp: 'lv',
  rp: 'rv',
  p: 'v',
  t: 'd',
  k: '',
};

/** The stem with its last consonants in the weak grade: anta -> anna, luke -> lue, kulke -> kulje. */
function weak(stem: string): string {
  return stem.replace(/(?<=.)([^aeiouyäö]+)([aeiouyäö]+)$/, (_, between: string, after: string) => {
    if (/(?:kk|pp|tt)$/.test(between)) return between.slice(0, -1) + after;
    if (/[lr]k/.test(between)) return between.charAt(0) + (after.startsWith('e') ? 'j' : '') + after;
    return (WEAKER[between] ?? between) + after;
  });
}

/** The stems of a verb from its third person. */
function stemsOf(third: string): Stems {
  const [a, u] = isBack(third) ? ['a', 'u'] : ['ä', 'y'];
  const built = (infinitive: string, first: string): Stems => {
    const stem = infinitive.slice(0, -2);
    const done = /[aeiouyäö]t[aä]$/.test(infinitive) ? `${stem}tt${u}` : `${stem}t${u}`;
    return { infinitive, first, done, passive: infinitive + a + 'n', plural: done.slice(0, -2) };
  };
  const irregular = IRREGULAR.get(third);
  if (irregular) return built(...irregular);
  const short = third.slice(0, -1);
  if (third.endsWith('tsee')) return built(`${third.slice(0, -4)}t${a}`, short);
  if (/[^aeiouyäö]enee$/.test(third)) return built(`${weak(third.slice(0, -3))}t${a}`, short);
  if (/[lnrs]ee$/.test(third)) {
    const stem = third.slice(0, -2);
    const last = stem.slice(-1);
    const graded = /[^aeiouyäö]el$/.test(stem) ? weak(stem.slice(0, -1)) + last : stem;
    return built(graded + (last === 's' ? 't' : last) + a, short);
  }
  if (/(?:oi|öi)$/.test(third) || third.length < 4) return built(`${third}d${a}`, third);
  const double = third.slice(-1) === third.slice(-2, -1);
  if (!double) return built(`${third}d${a}`, third);
  if (isContracted(third)) {
    // haluaa: halu-, haluan; tapaa: tapa-, tapaan.
    const joined = isVowel(third.at(-3));
    return built(`${weak(joined ? third.slice(0, -2) : short)}t${a}`, joined ? short : third);
  }
  const first = weak(short);
  const done = /[aä]$/.test(first) ? `${first.slice(0, -1)}e` : first;
  const infinitive = /(?:aa|ää)$/.test(third) ? third : short + a;
  return { infinitive, first, done: `${done}tt${u}`, passive: `${done}t${a}${a}n`, plural: short };
}

function isContracted(third: string): boolean {
  if (!/(?:aa|ää)$/.test(third) || sameInfinitive.has(third)) return false;
  return !/t(?:aa|ää)$/.test(third) || contractedInTaa.has(third) || verbsOrNouns.has(third);
}

const otherWords = wordSet(OTHER_WORDS);
const formsOfNouns = wordSet(FORMS_OF_NOUNS);
const verbsOrNouns = wordSet(VERBS_OR_NOUNS);
const verbsOfNouns = wordSet(VERBS_OF_NOUNS);
const thirds = new Set([...VERBS, ...verbsOrNouns]);
let forms: ReadonlyMap<string, VerbForm> | undefined;

/** Built when the first text asks for it: most texts stand in the third person. */
function allForms(): ReadonlyMap<string, VerbForm> {
  const found = new Map<string, VerbForm>();
  const put = (form: string, kind: FormKind, third: string): void => {
    if (!thirds.has(form) && !otherWords.has(form) && !found.has(form)) found.set(form, { kind, third });
  };
  const all = [...thirds].map((third) => ({ third, ...stemsOf(third) }));
  // "Selvitä" is the infinitive of selviää before it is the imperative of selvittää.
  for (const { third, infinitive } of all) put(infinitive, 'infinitive', third);
  for (const { third, first, done, passive, plural } of all) {
    const participle = done.slice(0, -1);
    put(`${first}n`, 'person', third);
    put(`${first}mme`, 'person', third);
    put(first, 'imperative', third);
    put(plural + (done.endsWith('y') ? 'kää' : 'kaa'), 'imperative', third);
    put(passive, 'passive', third);
    put(`${participle}iin`, 'passive', third);
    put(participle + (done.endsWith('y') ? 'ävä' : 'ava'), 'needed', third);
    put(done, 'done', third);
  }
  return found;
}

/** What form of a listed verb a word is, if it is one. */
export function formOf(word: string): VerbForm | undefined {
  return (forms ??= allForms()).get(word) ?? formByEnding(word);
}

/** Forms of verbs that are not listed, by endings that no noun has. */
function formByEnding(word: string): VerbForm | undefined {
  if (word.length < 6 || thirds.has(word)) return undefined;
  if (/[oö]id[aä]$/.test(word)) return { kind: 'infinitive', third: word.slice(0, -2) };
  if (/[uy]t[uy][aä]$/.test(word))
    return { kind: 'infinitive', third: word.slice(0, -1) + word.charAt(word.length - 2) };
  // rauhoitella -> rauhoittelee, haastella -> haastelee
  if (/[aeiouyäös]tell[aä]$/.test(word))
    return {
      kind: 'infinitive',
      third: `${word.slice(0, -5)}${word.charAt(word.length - 6) === 's' ? '' : 't'}telee`,
    };
  return undefined;
}

/** May the word, which is that form, as well be a noun? */
export function isFormOfNoun(word: string, { kind, third }: VerbForm): boolean {
  return formsOfNouns.has(word) || verbsOfNouns.has(third) || (kind === 'person' && verbsOrNouns.has(third));
}

/** Is it nearly always another word, whatever verb it may be a form of? */
export function isOtherWord(word: string): boolean {
  return otherWords.has(word);
}

/** The third person of an infinitive: antaa, kysyä, tehdä. */
export function thirdOfInfinitive(word: string): string | undefined {
  const form = formOf(word);
  if (form !== undefined) return form.kind === 'infinitive' ? form.third : undefined;
  return thirds.has(word) && /(?:aa|ää)$/.test(word) && !isContracted(word) && word.length > 3
    ? word
    : undefined;
}

/** The third person of the infinitive in -maan: antamaan -> antaa, tekemään -> tekee, siivoamaan -> siivoaa. */
export function thirdOfGoal(word: string): string | undefined {
  if (!/m(?:aan|ään)$/.test(word)) return undefined;
  const stem = word.slice(0, -4);
  if (stem === 'ole') return 'on';
  const last = stem.slice(-1);
  const lengthened = /[aeiouyäö][aä]$/.test(stem) && stem.at(-2) !== last;
  const third = !isVowel(stem.at(-2)) || lengthened ? stem + last : stem;
  return isFiniteForm(third) ? third : undefined;
}
