import { competencyAlignment, orderedCompetencies } from '@tegu/core';
import type { JSX } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useWords } from '../messages/words.tsx';
import { Written } from '../read/written.tsx';
import { useSession, useSessionState } from '../session/session-context.tsx';
import { ReasonWhyNot } from './reason-why-not.tsx';

/** The competencies in whose deeds nothing of the foundation shows, with the reason where somebody gave one. */
export function IdleCompetencies(): JSX.Element | null {
  const words = useWords();
  const { checks } = useSession();
  const idle = useSessionState(
    useShallow(() =>
      checks.derivation
        .ask(orderedCompetencies, '')
        .filter(({ id }) => checks.derivation.ask(competencyAlignment, id).state !== 'shown'),
    ),
  );
  if (idle.length === 0) return null;
  return (
    <section>
      <h2>{words('use.coverage.idle')}</h2>
      <ul className="entries">
        {idle.map(({ id, name }) => (
          <li key={id} className="entry">
            <p className="path">
              <Written texts={name} unwritten={words('competencies.unnamed')} />
            </p>
            <ReasonWhyNot subject={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}
