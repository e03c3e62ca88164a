import type { Span } from '../language-pack.ts';
import { wordSet } from '../word-list.ts';
import { COMMA, STOP, type Token, type Tokens } from '../token.ts';
import { isFinite } from './finite-verb.ts';

const JOINERS = wordSet('ja sekä');
/** Endings of nouns that name a competency. */
const COMPETENCY =
  /(?:minen|nti|[uy]s|(?:e|ai|äi)l[uy]|taito|taidot|työ|[aio]nt[aä]|into|johto|tuki|huolto|hoito|kyky|kauppa|vastuu|laatu|ikka|strategia|pito|haku|asenne|käyttö|turva|suoja|empatia)$/;
/** Pairs that are one thing, without the "työ-" that both may begin with. */
const ONE_THING = wordSet('tutkimus_kehitys terveys_turvallisuus turvallisuus_terveys');
const SAME_BEGINNING = 6;

/** The word that joins two competencies under one name. */
export function twoNames({ all }: Tokens): Span | undefined {
  const at = all.findIndex((token) => JOINERS.has(token.text));
  const joiner = all[at];
  const one = all[at - 1];
  const other = all.at(-1);
  if (joiner === undefined || one === undefined || other === undefined || other === joiner) return undefined;
  if (
    !isCompetency(one) ||
    !isCompetency(other) ||
    all.some(
      (token, index) =>
        token.aside ||
        isFinite(token) ||
        (index > at && JOINERS.has(token.text)) ||
        (index > 0 && (token.gap & (index < at ? COMMA | STOP : STOP)) !== 0),
    )
  )
    return undefined;
  // "Osto- ja myyntityö": the hyphen leaves more than a space. "Asiakkaan kuuntelu ja palvelu": what belongs to both makes them one.
  if (joiner.start - one.end > 1 || (at > 1 && other === all[at + 1])) return undefined;
  const [first = '', second = ''] = [one, other].map(({ text }) => text.replace(/^työ/, ''));
  if (
    ONE_THING.has(`${first}_${second}`) ||
    first.slice(0, SAME_BEGINNING) === second.slice(0, SAME_BEGINNING)
  )
    return undefined;
  return { start: joiner.start, end: joiner.end };
}

function isCompetency({ text }: Token): boolean {
  return text.length > 3 && COMPETENCY.test(text);
}
