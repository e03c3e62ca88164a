import { foldedWords } from './column-words.ts';
import { labelled } from './foundation-words.ts';

/** Whom a role serves, as a line says. */
export interface FoundCustomer {
  readonly kind: 'external' | 'internal' | 'none';
  readonly who: string;
}

/** A role as a document tells of it. */
export interface FoundRole {
  readonly name: string;
  readonly kind: 'role' | 'group';
  readonly line?: 'frontline' | 'support';
  readonly leads: boolean;
  readonly customers: readonly FoundCustomer[];
  /** The competencies that it is said to need, and how well: both in the words of the document. */
  readonly needs: readonly { readonly competency: string; readonly level: string }[];
  /** What else is said of it. */
  readonly remarks: readonly string[];
}

const FRONTLINE = /^(?:eesliin|frontline|front line|asiakasrajapinta|etulinja)/u;
const SUPPORT = /^(?:tugi|support|back office|tuki)/u;
const LEADS = /^(?:juht|juhib|leader|leads|manager|esimies|esihenkilo|johtaja)/u;
const INTERNAL = /^(?:sisekli|internal customer|sisainen asiakas|sisaise)/u;
const EXTERNAL = /^(?:klient|kliend|valiskli|external customer|customer|ulkoinen asiakas|asiakas|asiakka)/u;
const NOBODY = /\b(?:pole|ei ole|none|no customers|ei asiakkaita)\b/u;
const QUOTES = /^[„“”"'«‘’]+|[“”"'»‘’]+$/gu;

/** Name, what stands in brackets behind it, and what follows a dash. */
const ROLE = /^((?:(?!\s[–—-]\s)[^(])+)(?:\(([^()]*)\))?\s*(?:[–—-]\s(.*))?$/su;

/** Reads a line such as “Seller (frontline; customer: the buyer) – listening: expert”. */
export function roleOfLine(text: string): FoundRole {
  const [, name = text, inBrackets = '', behind = ''] = ROLE.exec(text) ?? [];
  const facts = pieces(inBrackets);
  const rest = pieces(behind);
  const known = facts.map(factOf);
  const said = rest.map((piece) => labelled(piece.replace(/\.$/u, '')));
  return {
    name: name.trim(),
    kind: 'role',
    ...(known.includes('frontline')
      ? { line: 'frontline' as const }
      : known.includes('support')
        ? { line: 'support' as const }
        : {}),
    leads: known.includes('leads'),
    customers: known.flatMap((fact) => (typeof fact === 'object' ? [fact] : [])),
    needs: said.flatMap(({ label, text: level }) =>
      label === '' || level === '' ? [] : [{ competency: label, level }],
    ),
    remarks: [
      ...facts.filter((_, i) => known[i] === undefined),
      ...rest.filter((_, i) => said[i]?.label === '' || said[i]?.text === ''),
    ],
  };
}

function pieces(text: string): readonly string[] {
  return text
    .split(';')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

function factOf(piece: string): FoundCustomer | 'frontline' | 'support' | 'leads' | undefined {
  const { label, text } = labelled(piece);
  if (label !== '') {
    const words = foldedWords(label);
    const kind = INTERNAL.test(words) ? 'internal' : EXTERNAL.test(words) ? 'external' : undefined;
    if (kind === undefined || text === '') return undefined;
    const who = text.replaceAll(QUOTES, '').trim();
    return { kind: NOBODY.test(foldedWords(who)) ? 'none' : kind, who };
  }
  const words = foldedWords(piece);
  if (FRONTLINE.test(words)) return 'frontline';
  if (SUPPORT.test(words)) return 'support';
  return LEADS.test(words) ? 'leads' : undefined;
}
