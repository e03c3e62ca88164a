import type { Id } from '@tegu/core';
import { useId, type JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { RowList } from './row-list.tsx';
import { NEEDS } from './rows.ts';

interface NeedsSectionProps {
  readonly competency: Id;
  readonly say: (words: string) => void;
}

/** The knowledge, skills and attitudes behind the deeds, side by side. */
export function NeedsSection({ competency, say }: NeedsSectionProps): JSX.Element {
  const words = useWords();
  const heading = useId();
  return (
    <section className="part" aria-labelledby={heading}>
      <div className="part-head">
        <h3 id={heading}>{words('competencies.needs')}</h3>
      </div>
      <div className="columns">
        {NEEDS.map((kind) => (
          <section key={kind} aria-labelledby={`${heading} ${heading}-${kind}`} data-section>
            <h4 id={`${heading}-${kind}`}>{words(`competencies.${kind}`)}</h4>
            <RowList competency={competency} kind={kind} labelledBy={`${heading}-${kind}`} say={say} />
          </section>
        ))}
      </div>
    </section>
  );
}
