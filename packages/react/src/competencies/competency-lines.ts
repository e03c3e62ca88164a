import type { Id } from '@tegu/core';
import { capsOf } from '../controls/key-caps.ts';
import { useWords } from '../messages/words.tsx';
import { useNamed } from '../session/names.ts';
import { useModel } from '../session/session-context.tsx';
import type { CompetencyActions } from './competency-actions.ts';
import type { MenuLine } from './nested-menu.tsx';
import { parentOf, stepFrom } from './tree-groups.ts';

/** What can be done with a competency, as the lines of its menu. */
export function useCompetencyLines(id: Id, actions: CompetencyActions): readonly MenuLine[] {
  const words = useWords();
  const named = useNamed();
  const root = useModel((model) => model.root);
  const parent = useModel((model) => parentOf(model, id));
  const categories = useModel((model) => model.children(model.root, 'category'));
  const isFirst = useModel((model) => stepFrom(model, id, -1) === undefined);
  const isLast = useModel((model) => stepFrom(model, id, 1) === undefined);
  const into = (category: Id): (() => void) => {
    return () => {
      if (category !== parent) actions.moveTo(id, category, null);
    };
  };
  const entries = categories.map((category) => {
    const { text, lang } = named(category.name, 'competencies.unnamedCategory');
    return { id: category.id, label: text, lang, onAction: into(category.id) };
  });
  const none = { id: root, label: words('competencies.uncategorised'), onAction: into(root) };
  const move: readonly MenuLine[] =
    categories.length === 0
      ? []
      : [
          {
            id: 'category',
            label: words('competencies.moveToCategory'),
            groups: [{ id: 'category', chosen: parent, entries: [...entries, none] }],
          },
        ];
  return [
    {
      id: 'up',
      label: words('competencies.up'),
      end: capsOf('Alt+ArrowUp'),
      isDisabled: isFirst,
      onAction: () => actions.moveBy(id, -1),
    },
    {
      id: 'down',
      label: words('competencies.down'),
      end: capsOf('Alt+ArrowDown'),
      isDisabled: isLast,
      onAction: () => actions.moveBy(id, 1),
    },
    ...move,
    {
      id: 'duplicate',
      label: words('competencies.duplicate'),
      end: capsOf('Mod+D'),
      onAction: () => actions.duplicate(id),
    },
    { id: 'delete', label: words('competencies.delete'), isDanger: true, onAction: () => actions.remove(id) },
  ];
}
