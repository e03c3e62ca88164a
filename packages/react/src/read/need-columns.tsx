import type { RecordByType } from '@tegu/core';
import { useId, type JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { Written } from './written.tsx';

type Component = RecordByType['component'];

const KINDS = ['knowledge', 'skill', 'attitude'] as const;

/** What the behaviour needs: knowledge, skills and attitudes, as far as they are named. */
export function NeedColumns({ components }: { readonly components: readonly Component[] }): JSX.Element {
  return (
    <div className="needs">
      {KINDS.map((kind) => {
        const ofKind = components.filter((component) => component.kind === kind);
        return ofKind.length > 0 && <NeedColumn key={kind} kind={kind} components={ofKind} />;
      })}
    </div>
  );
}

function NeedColumn({
  kind,
  components,
}: {
  readonly kind: Component['kind'];
  readonly components: readonly Component[];
}): JSX.Element {
  const words = useWords();
  const label = useId();
  return (
    <div>
      <p className="label" id={label}>
        {words(`competencies.${kind}`)}
      </p>
      <ul aria-labelledby={label}>
        {components.map(({ id, text }) => (
          <li key={id}>
            <Written texts={text} />
          </li>
        ))}
      </ul>
    </div>
  );
}
