import type { Id } from '@tegu/core';
import { Search } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, type JSX, type KeyboardEvent } from 'react';
import { PAUSE } from '../../content/use-calm.ts';
import { useWords } from '../../messages/words.tsx';
import { SentenceRow } from './sentence-row.tsx';
import { firstOf, foundIn, type WalkGroup } from './walk-groups.ts';
import { sentenceGoalOf, type SentenceGoal } from './walk-keys.ts';
import type { Picked, WalkSentence } from './walk-sentences.ts';

/** So many sentences are drawn at first; a search narrows them sooner than reading on. */
const FIRST = 60;
const FURTHER = 120;

interface SentencePickerProps {
  readonly groups: readonly WalkGroup[];
  readonly picked: Picked;
  /** The statement that they are to show. */
  readonly statement: Id;
  /** The id of the question that the sentences answer. */
  readonly question: string;
  readonly isReadOnly: boolean;
  readonly onToggle: (sentence: WalkSentence) => void;
  readonly say: (words: string) => void;
}

/** The sentences to choose from, with a search over them: one tab stop each, arrows lead through all. */
export function SentencePicker(props: SentencePickerProps): JSX.Element {
  const { groups, picked, statement, question, isReadOnly, onToggle, say } = props;
  const words = useWords();
  const [typed, type] = useState('');
  const [most, setMost] = useState(FIRST);
  const [at, setAt] = useState<string | null>(null);
  const whole = useRef<HTMLDivElement>(null);
  const found = useMemo(() => foundIn(groups, typed), [groups, typed]);
  const { groups: shown, left } = useMemo(() => firstOf(found, most), [found, most]);
  const ids = shown.flatMap(({ sentences }) => sentences.map(({ id }) => id));
  const stop = at !== null && ids.includes(at) ? at : ids[0];
  useFoundSaid(typed, ids.length + left, say);
  const go = (goal: Exclude<SentenceGoal, 'toggle'>, from: Element | null): boolean => {
    const [field, ...boxes] = whole.current?.querySelectorAll<HTMLElement>('input') ?? [];
    const here = boxes.findIndex((box) => box === from);
    const to = {
      next: boxes[here + 1],
      previous: here > 0 ? boxes[here - 1] : field,
      first: boxes[0],
      last: boxes.at(-1),
      search: field,
    }[goal];
    to?.focus();
    return to !== undefined;
  };
  const onSearchKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const goal = sentenceGoalOf(event);
    if (goal === 'search' && typed !== '') type('');
    // From the search, Enter leads to the first sentence as the arrow does: nothing is chosen that was not read.
    else if (goal === 'next' || goal === 'toggle') go('first', null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onSentenceKey = (event: KeyboardEvent<HTMLInputElement>, sentence: WalkSentence): void => {
    const goal = sentenceGoalOf(event);
    if (goal === undefined) return;
    event.preventDefault();
    if (goal !== 'toggle') go(goal, event.currentTarget);
    else if (!isReadOnly) onToggle(sentence);
  };
  const search = (next: string): void => {
    type(next);
    setMost(FIRST);
  };
  return (
    <div className="walk-picker" ref={whole}>
      <label className="walk-search">
        <Search className="tegu-icon" strokeWidth={1.75} aria-hidden />
        <input
          type="text"
          className="tegu-field"
          aria-label={words('walk.search')}
          aria-describedby={question}
          placeholder={words('walk.search')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          value={typed}
          onChange={(event) => search(event.currentTarget.value)}
          onKeyDown={onSearchKey}
        />
      </label>
      {shown.length === 0 && (
        <p className="walk-none">
          {typed.trim() === '' ? words('walk.noSentences') : words('walk.none', { query: typed.trim() })}
        </p>
      )}
      {shown.map((group) => (
        <Group key={`${group.kind} ${group.under ?? ''}`} group={group}>
          {group.sentences.map((sentence) => (
            <SentenceRow
              key={sentence.id}
              sentence={sentence}
              isNamed={group.kind !== 'competency'}
              suggestedFor={group.kind === 'suggested' ? statement : undefined}
              picked={picked.get(sentence.id)}
              isStop={sentence.id === stop}
              isReadOnly={isReadOnly}
              onFocus={() => setAt(sentence.id)}
              onKeyDown={(event) => onSentenceKey(event, sentence)}
              onToggle={() => onToggle(sentence)}
            />
          ))}
        </Group>
      ))}
      {left > 0 && (
        <button type="button" className="tegu-button" onClick={() => setMost(most + FURTHER)}>
          {words('walk.more', { count: left })}
        </button>
      )}
    </div>
  );
}

interface GroupProps {
  readonly group: WalkGroup;
  readonly children: readonly JSX.Element[];
}

function Group({ group: { kind, name }, children }: GroupProps): JSX.Element {
  const words = useWords();
  return (
    <fieldset className="walk-group">
      <legend>{kind === 'competency' ? name : words(`walk.group.${kind}`)}</legend>
      {children}
    </fieldset>
  );
}

/** Says how much was found, once the typing has paused. */
function useFoundSaid(typed: string, count: number, say: (words: string) => void): void {
  const words = useWords();
  const isSearch = typed.trim() !== '';
  useEffect(() => {
    if (!isSearch) return undefined;
    const timer = setTimeout(() => say(words('walk.found', { count })), PAUSE);
    return () => clearTimeout(timer);
  }, [isSearch, typed, count, say, words]);
}
