import { useEffect, useRef, type JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import type { MessageId } from '../messages/message-id.ts';
import type { Option, OptionGroup, OptionKind } from './options.ts';

const GROUP_NAMES: Readonly<Record<OptionKind, MessageId>> = {
  recent: 'palette.group.recent',
  view: 'palette.group.view',
  competency: 'frame.place.competencies',
  indicator: 'competencies.deeds',
  role: 'frame.place.roles',
  statement: 'frame.place.foundation',
  category: 'palette.group.category',
  unit: 'palette.group.unit',
  command: 'palette.group.command',
};

/** Where an option stands: the line that asks for more gives its place to the first of them. */
export interface Spot {
  readonly kind: OptionKind;
  readonly place: number;
}

interface OptionListProps {
  readonly id: string;
  readonly groups: readonly OptionGroup[];
  /** The number of the option that Enter would choose. */
  readonly chosen: number;
  readonly onPoint: (spot: Spot) => void;
  readonly onChoose: (option: Option) => void;
}

/** A text longer than this has a line of its own. */
const LONGEST_BESIDE = 44;

function classOf({ text, choice }: Option): string {
  if ('more' in choice) return 'option more';
  return text.length > LONGEST_BESIDE ? 'option long' : 'option';
}

/** The id of an option's element: the field says by it which one is chosen. */
export function optionId(list: string, number: number): string {
  return `${list}-${number}`;
}

/** What the palette offers, by kind. The focus stays in the field; the chosen option is told by its id. */
export function OptionList({ id, groups, chosen, onPoint, onChoose }: OptionListProps): JSX.Element {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const firsts = groups.map((_, i) =>
    groups.slice(0, i).reduce((sum, { options }) => sum + options.length, 0),
  );
  return (
    <div
      className="tegu-palette-list"
      id={id}
      role="listbox"
      aria-label={words('palette.results')}
      ref={list}
    >
      {groups.map(({ kind, options }, group) => (
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <div className="heading" id={`${id}-${kind}`}>
            {words(GROUP_NAMES[kind])}
          </div>
          {options.map((option, place) => (
            // The keys are heard by the field, which keeps the focus.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={option.id}
              id={optionId(id, (firsts[group] ?? 0) + place)}
              role="option"
              tabIndex={-1}
              aria-selected={(firsts[group] ?? 0) + place === chosen}
              className={classOf(option)}
              onPointerMove={() => onPoint({ kind, place })}
              onPointerDown={(event) => event.preventDefault()}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onChoose(option)}
            >
              <span className="text" lang={option.lang}>
                {option.text}
              </span>
              {option.about !== undefined && <span className="about">{option.about}</span>}
              {option.keys !== undefined && <kbd>{option.keys}</kbd>}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
