import { findingGroups, type FindingGroup, type Severity } from '@tegu/core';
import { useMemo, type JSX } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useRuleMessages } from '../../content/rule-messages.tsx';
import { useWords } from '../../messages/words.tsx';
import { useSession, useSessionState } from '../../session/session-context.tsx';
import { FindingGroupPart } from './finding-group.tsx';
import { JumpLinks } from './jump-links.tsx';
import { useKeptFilter } from './kept-filter.ts';
import { NextFinding } from './next-finding.tsx';
import { usePlaceOfFinding } from './place-of-finding.ts';
import { RulesList } from './rules-list.tsx';
import { SetAsideList } from './set-aside-list.tsx';
import { Strictness } from './strictness.tsx';
import { useListKeys } from './use-list-keys.ts';
import { VocabularyList } from './vocabulary-list.tsx';
import { filtered, isNarrowed, type SearchedWords } from './wording-filter.ts';
import { WordingFilters } from './wording-filters.tsx';

const WEIGHTS: readonly Severity[] = ['fix', 'consider', 'tip'];

/** Everything that the checks found, grouped by kind; what was set aside; the checks, and the words that are agreed on. */
export function WordingView(): JSX.Element {
  const words = useWords();
  const { checks } = useSession();
  const model = useSessionState((state) => state.model);
  const all = useSessionState(useShallow(({ settings }) => checks.all(settings)));
  const off = useSessionState(
    ({ settings }) => [...settings.rules.values()].filter((at) => at === 'off').length,
  );
  const groups = useMemo(() => {
    // The counts are of the model as it is, of which the checks know.
    return model === checks.model ? heaviestFirst(findingGroups(checks, all)) : [];
  }, [model, checks, all]);
  const aside = useSessionState(() => [...checks.setAside()].length);
  const agreed = useSessionState((state) => state.model.childIds(state.model.root, 'vocabulary').length);
  const on = checks.rules.size - off;
  const lists = [
    ...(aside > 0 ? [{ list: 'aside', label: words('check.setAside', { count: aside }) }] : []),
    { list: 'checks', label: words('wording.checks', { on, all: checks.rules.size }) },
    { list: 'words', label: words('wording.words', { count: agreed }) },
  ];
  const { filter, narrow, clear } = useKeptFilter();
  const searched = useSearchedWords();
  const shown = useMemo(
    () => (isNarrowed(filter) ? filtered(all, filter, checks.derivation, searched) : all),
    [all, filter, checks, searched],
  );
  const { list, onFocus, onKeyDown } = useListKeys(shown);
  return (
    // The list hears its keys from whatever has the focus in it.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="tegu-wording" ref={list} tabIndex={-1} onFocus={onFocus} onKeyDown={onKeyDown}>
      {all.length === 0 ? (
        <p className="tegu-lead">{words('check.nothing', { on, all: checks.rules.size })}</p>
      ) : (
        <NextFinding findings={all} />
      )}
      {all.length > 0 && <JumpLinks within={list} lists={lists} />}
      <div className="tools">
        {all.length > 0 && <WordingFilters findings={all} groups={groups} filter={filter} narrow={narrow} />}
        <Strictness />
      </div>
      <p className="shown">
        <span role="status">
          {isNarrowed(filter) && words('wording.shown', { shown: shown.length, all: all.length })}{' '}
          {isNarrowed(filter) && shown.length === 0 && words('wording.noneHere')}
        </span>{' '}
        {isNarrowed(filter) && (
          <button type="button" className="tegu-link" onClick={clear}>
            {words('wording.showAll')}
          </button>
        )}
      </p>
      {groups.map((group) => {
        const found = shown.filter(({ rule }) => rule === group.rule);
        return found.length > 0 && <FindingGroupPart key={group.rule} group={group} shown={found} />;
      })}
      <SetAsideList />
      <RulesList findings={all} />
      <VocabularyList findings={all} />
    </div>
  );
}

/** What is missing or contradicts itself comes first, hints last; of the same weight in the order of the model. */
function heaviestFirst(groups: readonly FindingGroup[]): readonly FindingGroup[] {
  const weight = ({ findings }: FindingGroup): number =>
    Math.min(...findings.map(({ severity }) => WEIGHTS.indexOf(severity)));
  return [...groups].sort((a, b) => weight(a) - weight(b));
}

function useSearchedWords(): SearchedWords {
  const messages = useRuleMessages();
  const placeOf = usePlaceOfFinding();
  return useMemo(() => ({ placeOf, titleOf: (rule) => messages[rule]?.title ?? rule }), [placeOf, messages]);
}
