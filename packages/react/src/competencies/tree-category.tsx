import { isBlank } from '@tegu/core';
import {
  memo,
  useEffect,
  useRef,
  useState,
  type JSX,
  type KeyboardEvent,
  type NamedExoticComponent,
} from 'react';
import { RowMenu, type MenuEntry } from '../controls/action-menu.tsx';
import { capsOf } from '../controls/key-caps.ts';
import { ContentField } from '../content/content-field.tsx';
import { useWords } from '../messages/words.tsx';
import type { Category } from '../roles/competency-groups.ts';
import { useNames } from '../session/names.ts';
import { useContentLanguages, useModel, useSession } from '../session/session-context.tsx';
import type { CompetencyActions } from './competency-actions.ts';

interface TreeCategoryProps {
  readonly category: Category;
  readonly count: number;
  readonly actions: CompetencyActions;
}

/** The head of a category: its name, edited where it stands, how many competencies it has, and what it is about where asked for. */
export const TreeCategory: NamedExoticComponent<TreeCategoryProps> = memo(function TreeCategory({
  category,
  count,
  actions,
}: TreeCategoryProps): JSX.Element {
  const words = useWords();
  const name = useNames();
  const { readOnly } = useSession();
  const [language = 'en'] = useContentLanguages();
  const order = useModel((model) => model.childIds(model.root, 'category'));
  const about = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { id } = category;
  const at = order.indexOf(id);
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event;
    if (readOnly || event.nativeEvent.isComposing || !(target instanceof HTMLTextAreaElement)) return;
    const isStep = altKey && !ctrlKey && !metaKey && !shiftKey && (key === 'ArrowUp' || key === 'ArrowDown');
    const isTakenAway = key === 'Backspace' && target.value === '' && isBlank(category.name) && count === 0;
    if (!isStep && !isTakenAway) return;
    event.preventDefault();
    if (isStep) actions.moveCategoryBy(id, key === 'ArrowUp' ? -1 : 1);
    else actions.removeCategory(id);
  };
  const onKeyInDescription = ({ key, nativeEvent, currentTarget }: KeyboardEvent<HTMLElement>): void => {
    if (key !== 'Escape' || nativeEvent.isComposing) return;
    currentTarget.previousElementSibling?.querySelector('textarea')?.focus();
    setOpen(false);
  };
  // Once the menu has closed, so that it does not take the focus back.
  useEffect(() => {
    if (isOpen) about.current?.querySelector('textarea')?.focus();
  }, [isOpen]);
  const entries: readonly MenuEntry[] = [
    {
      id: 'up',
      label: words('competencies.up'),
      end: capsOf('Alt+ArrowUp'),
      isDisabled: at === 0,
      onAction: () => actions.moveCategoryBy(id, -1),
    },
    {
      id: 'down',
      label: words('competencies.down'),
      end: capsOf('Alt+ArrowDown'),
      isDisabled: at === order.length - 1,
      onAction: () => actions.moveCategoryBy(id, 1),
    },
    {
      id: 'describe',
      label: words(isOpen ? 'competencies.category.fold' : 'competencies.category.describe'),
      onAction: () => setOpen(!isOpen),
    },
    {
      id: 'delete',
      label: words('competencies.delete'),
      isDanger: true,
      onAction: () => actions.removeCategory(id),
    },
  ];
  return (
    <>
      {/* It hears the keys of the field in it; it is no control itself. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className="head tegu-sortable" onKeyDown={onKeyDown}>
        <ContentField
          record={id}
          field="name"
          language={language}
          label={words('competencies.category.name')}
          placeholder={words('competencies.category.name')}
        />
        <span className="count">{count}</span>
        {!readOnly && (
          <RowMenu
            label={words('competencies.category.menu', {
              name: name(category.name, 'competencies.unnamedCategory'),
            })}
            entries={entries}
          />
        )}
      </div>
      {isOpen && (
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it hears the keys of its field
        <div className="about" ref={about} onKeyDown={onKeyInDescription}>
          <ContentField
            record={id}
            field="description"
            language={language}
            label={words('competencies.category.description')}
            placeholder={words('competencies.category.description.ask')}
          />
        </div>
      )}
    </>
  );
});
