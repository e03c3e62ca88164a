import type { Finding, FindingGroup } from '@tegu/core';
import { Search } from 'lucide-react';
import { useMemo, type JSX } from 'react';
import { useRuleMessages } from '../../content/rule-messages.tsx';
import { useWords } from '../../messages/words.tsx';
import { useNames } from '../../session/names.ts';
import { useSessionState } from '../../session/session-context.tsx';
import { placesOf } from './places-of-findings.ts';
import type { WordingFilter } from './wording-filter.ts';

interface WordingFiltersProps {
  readonly findings: readonly Finding[];
  readonly groups: readonly FindingGroup[];
  readonly filter: WordingFilter;
  readonly narrow: (change: Partial<WordingFilter>) => void;
}

/** What narrows the list: words, a kind of finding, and where it is. */
export function WordingFilters({ findings, groups, filter, narrow }: WordingFiltersProps): JSX.Element {
  const words = useWords();
  const messages = useRuleMessages();
  const name = useNames();
  const model = useSessionState((state) => state.model);
  const { places, categories, competencies, roles } = useMemo(
    () => placesOf(model, findings),
    [model, findings],
  );
  return (
    <div className="filters" role="search" aria-label={words('wording.filters')}>
      <label className="find">
        <Search className="tegu-icon" strokeWidth={1.75} aria-hidden />
        <input
          type="search"
          value={filter.text}
          aria-label={words('wording.search')}
          placeholder={words('wording.search')}
          onChange={({ currentTarget }) => narrow({ text: currentTarget.value })}
        />
      </label>
      <select
        className="tegu-select"
        aria-label={words('wording.kind')}
        value={filter.rule}
        onChange={({ currentTarget }) => narrow({ rule: currentTarget.value })}
      >
        <option value="">{words('wording.kind.all')}</option>
        {groups.map(({ rule, findings: found }) => (
          <option key={rule} value={rule}>
            {words('wording.kind.counted', { title: messages[rule]?.title ?? rule, count: found.length })}
          </option>
        ))}
        {filter.rule !== '' && !groups.some(({ rule }) => rule === filter.rule) && (
          <option value={filter.rule}>{messages[filter.rule]?.title ?? filter.rule}</option>
        )}
      </select>
      <select
        className="tegu-select"
        aria-label={words('wording.within')}
        value={filter.within}
        onChange={({ currentTarget }) => narrow({ within: currentTarget.value })}
      >
        <option value="">{words('wording.within.all')}</option>
        <optgroup label={words('wording.within.places')}>
          {places.map((place) => (
            <option key={place} value={place}>
              {words(`frame.place.${place}`)}
            </option>
          ))}
        </optgroup>
        {categories.length > 0 && (
          <optgroup label={words('wording.within.categories')}>
            {categories.map((each) => (
              <option key={each.id} value={each.id}>
                {name(each.name, 'roles.unnamedCategory')}
              </option>
            ))}
          </optgroup>
        )}
        {competencies.length > 0 && (
          <optgroup label={words('wording.within.competencies')}>
            {competencies.map((each) => (
              <option key={each.id} value={each.id}>
                {name(each.name, 'roles.unnamedCompetency')}
              </option>
            ))}
          </optgroup>
        )}
        {roles.length > 0 && (
          <optgroup label={words('wording.within.roles')}>
            {roles.map((each) => (
              <option key={each.id} value={each.id}>
                {name(each.name, 'roles.unnamed')}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </div>
  );
}
