import { wordsOfList } from '../word-list.ts';
import type { Token } from '../token.ts';

/*
 * Fields of work, a line each: its letter, the letters of those whose deeds are steps of one act with it more often than two,
 * then beginnings of what is worked on and of verbs that belong to it alone. Source: our own compilation from job descriptions of
 * shops, stores, wards, schools, works, banks, offices, hotels and farms.
 * Reviewer's note: two deeds of one field are mostly one act ("mittaa tilan ja piirtää pohjakuvan"), so a beginning stands here
 * only where it says the field by itself.
 */
const FIELDS = `
a mf alais harjoi henkilöstö kollegat kollegoi koulut mentoro opettaa oppitu perehdyt tiimiä tulok työkaver työntekij valmenta
s - aikataul työaik työlist työnja vuoro
m rthc esitysl johtor kehitysk kokou palaver työpaj
e vcro budjet kassa kirjanpi kulut kustan lasku maksu palka tilittä verotu
r tcofvkqwp katsau muistio pöytäk raport tilinp yhteenv
v cqo hylly inven kuorma lastaa lähety paketi tarvik tavara tilau toimituk tuotte varaos varasto
c oqfpw asiak asuk kävij käyttäj lapset omais oppila ostaja palvelee perhei potila puhelu reklam sähköp viera
q fg ajoneuv auton autot buss huoltaa kone laitte renka traktor truk työkalu
l fgz ikkun imuroi jättee keittiö lakaisee lattia piha roska siivo tiskaa vaatte
w - koodaa koodi käyttöl ohjelmi ohjelmo sovellu tietojärj tietokan
k - esitte kampanj mainok markkinoi nettisiv some tiedott uutisk verkkos
h - haasta hakemu hakij rekryt työnhak
t - strateg visio
f - poikkeam riski turvallisuusk
o - alihankk hankin kilpailut sopimu tarjou toimittaj urako
p - hoitos lääk näytte
y - eläim hevos lehm rehu vasik
x l kasvi nurmi pelto pello siemen taime vilj
g vo hitsaa maalaa muuraa ompelee sahaa seinä verho
z vc aamiai annok kahvi kakku keittää leipoo leivä lounaa paistaa raaka-a ruoa ruoka
`;

const fields = FIELDS.trim().split('\n').map(wordsOfList);
const fieldByBeginning = new Map(
  fields.flatMap(([letter = '', , ...beginnings]) => beginnings.map((each) => [each, letter] as const)),
);
const together = new Set(fields.flatMap(([letter, near = '']) => [...near].map((other) => letter + other)));

const SHORTEST_BEGINNING = 4;
const LONGEST_BEGINNING = 13;
/** The first part of a compound has so many letters at least, and the last one. */
const FIRST_PART = 3;
const LAST_PART = 6;

const LOCAL = /(?:ss[aä]|l[lt][aä]|lle|ksi|stä|sti|[^a]sta|([iouyö])\1n|[^i](?:aa|ää)n)$/;

/** Verbs whose object says of what: "vastaa kirjanpidosta". */
const OF_WHAT = /^(?:vasta|huoleh|päät)/;

/** May the word be an object of the verb by its case? "Asiakasta" is an object, "varastosta" a place. */
export function mayBeObject(word: string, verb: Token): boolean {
  return !LOCAL.test(word) || (/st[aä]$/.test(word) && OF_WHAT.test(verb.text));
}

/** The field of a deed: of its verb, else of the last thing in its row of objects that has one. */
export function fieldOf(verb: Token, rest: readonly Token[]): string | undefined {
  let found = fieldAt(verb.text, 0);
  if (found !== undefined) return found;
  for (const { text } of rest) if (mayBeObject(text, verb)) found = fieldOfWord(text) ?? found;
  return found;
}

/** The field of a word, or of the last part of a compound ("hoitotarvikkeet"). */
export function fieldOfWord(word: string): string | undefined {
  let found = fieldAt(word, 0);
  for (let at = FIRST_PART; found === undefined && at <= word.length - LAST_PART; at += 1)
    found = fieldAt(word, at);
  return found;
}

function fieldAt(word: string, at: number): string | undefined {
  let found: string | undefined;
  for (let length = SHORTEST_BEGINNING; found === undefined && length <= LONGEST_BEGINNING; length += 1)
    found = fieldByBeginning.get(word.slice(at, at + length));
  return found;
}

/** Do deeds of the two fields belong to two acts? */
export function areApart(one: string, other: string): boolean {
  return one !== other && !together.has(one + other) && !together.has(other + one);
}
