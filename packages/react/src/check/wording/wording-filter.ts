import {
  matchRank,
  requirementsOf,
  roleSentences,
  searchKey,
  searchQuery,
  textsIn,
  wordsOf,
  type Derivation,
  type Finding,
  type Id,
  type Model,
} from '@tegu/core';
import { PLACES } from '../../places/places-context.tsx';
import { lineage, whereaboutsOf } from '../record-path.ts';

/** What narrows the list of findings; '' for nothing. */
export interface WordingFilter {
  readonly text: string;
  readonly rule: string;
  /** A place of the model by its name, or a category, competency, statement or role by its id. */
  readonly within: string;
}

export const NO_FILTER: WordingFilter = { text: '', rule: '', within: '' };

/** True where something narrows the list. */
export function isNarrowed({ text, rule, within }: WordingFilter): boolean {
  return text.trim() !== '' || rule !== '' || within !== '';
}

/** Stands in no name of a check and in no id. */
const BETWEEN = '~';

/** The filter as one word of an address; the words that are searched for would make one at each key, and stay out of it. */
export function asAddress({ rule, within }: WordingFilter): string | undefined {
  return rule === '' && within === '' ? undefined : [rule, within].join(BETWEEN);
}

/** What an address says of the filter. */
export function fromAddress(word: string): Pick<WordingFilter, 'rule' | 'within'> {
  const [rule = '', within = ''] = word.split(BETWEEN);
  return { rule, within };
}

/** What the filter reads of a finding beside its record: the names on the way to it, and what its check is called. */
export interface SearchedWords {
  readonly placeOf: (finding: Finding) => string;
  readonly titleOf: (rule: string) => string;
}

/** The findings that answer a filter, in their order. */
export function filtered(
  findings: readonly Finding[],
  { text, rule, within }: WordingFilter,
  derivation: Derivation,
  searched: SearchedWords,
): readonly Finding[] {
  const isWithin = withinOf(derivation, within);
  const query = searchQuery(text);
  return findings.filter(
    (finding) =>
      (rule === '' || finding.rule === rule) &&
      isWithin(finding.record) &&
      (query.words.length === 0 ||
        matchRank(keyOf(derivation.model, finding, searched), query) !== undefined),
  );
}

/** Whether a record belongs to a place, or to a record and what stands under it; to a role also what it needs. */
function withinOf(derivation: Derivation, within: string): (record: Id) => boolean {
  const { model } = derivation;
  if (within === '') return () => true;
  const place = PLACES.find((each) => each === within);
  if (place) return (record) => whereaboutsOf(model, record).place === place;
  const stands = (record: Id): boolean => lineage(model, record).some(({ id }) => id === within);
  if (!model.record(within, 'role')) return stands;
  const held = derivation.ask(requirementsOf, within);
  const sentences = new Set(derivation.ask(roleSentences, within).map(({ record }) => record));
  return (id) => {
    if (stands(id) || sentences.has(id)) return true;
    const record = model.get(id);
    // A sentence that is not the role's own or shared stands at a level, or for others, beyond what it needs.
    if (record?.type === 'indicator' || record?.type === 'descriptor') return false;
    return lineage(model, id).some((above) => held.get(above.id)?.notRequired === false);
  };
}

function keyOf(model: Model, finding: Finding, { placeOf, titleOf }: SearchedWords): string {
  const record = model.get(finding.record);
  const text = record && finding.field !== null ? textsIn(record, finding.field) : undefined;
  const words = record ? wordsOf(finding, record) : '';
  const whole = finding.language === null ? '' : (text?.[finding.language] ?? '');
  return searchKey([titleOf(finding.rule), placeOf(finding), words, whole].join(' '));
}
