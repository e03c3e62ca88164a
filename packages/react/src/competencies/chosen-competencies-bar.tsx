import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { useNamed } from '../session/names.ts';
import { useModel } from '../session/session-context.tsx';
import { ChosenBar } from './chosen-bar.tsx';
import type { ChosenCompetencies } from './use-chosen-competencies.ts';

/** What can be done with competencies that are chosen. It takes the place of what adds one. */
export function ChosenCompetenciesBar({ chosen }: { readonly chosen: ChosenCompetencies }): JSX.Element {
  const words = useWords();
  const named = useNamed();
  const root = useModel((model) => model.root);
  const categories = useModel((model) => model.children(model.root, 'category'));
  const count = chosen.ids.length;
  const entries = categories.map((category) => {
    const { text, lang } = named(category.name, 'competencies.unnamedCategory');
    return { id: category.id, label: text, lang, onAction: () => chosen.moveTo(category.id) };
  });
  const none = {
    id: root,
    label: words('competencies.uncategorised'),
    onAction: () => chosen.moveTo(root),
  };
  return (
    <ChosenBar
      label={words('competencies.many.bar')}
      said={words('competencies.many.chosen', { count })}
      count={count}
      onStep={chosen.moveBy}
      away={{
        id: 'away',
        heading: words('competencies.moveToCategory'),
        entries: entries.length === 0 ? [] : [...entries, none],
      }}
      onDuplicate={chosen.duplicate}
      onRemove={chosen.remove}
      onLeave={chosen.leave}
    />
  );
}
