import { isBlank, type Id, type Model } from '@tegu/core';
import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import type { Competency } from '../roles/competency-groups.ts';
import { useSession, useSessionState } from '../session/session-context.tsx';
import { PageSection } from './page-section.tsx';
import { RowList } from './row-list.tsx';

/** As many deeds are enough to see what they have in common. */
const ENOUGH_TO_NAME = 3;

interface DeedsSectionProps {
  readonly competency: Competency;
  readonly onName: () => void;
  readonly say: (words: string) => void;
}

/** What a person who has the competency is seen doing. */
export function DeedsSection({ competency, onName, say }: DeedsSectionProps): JSX.Element {
  const words = useWords();
  const { readOnly } = useSession();
  const isNameless = isBlank(competency.name);
  const asksForName = useSessionState(
    ({ model }) => !readOnly && isNameless && hasEnoughToName(model, competency.id),
  );
  return (
    <PageSection title={words('competencies.deeds')} question={words('competencies.deeds.ask')}>
      {(heading) => (
        <>
          <RowList competency={competency.id} kind="indicator" labelledBy={heading} say={say} />
          {asksForName && (
            <p className="asks-name">
              {words('competencies.deeds.nameNow')}{' '}
              <button type="button" className="tegu-link" onClick={onName}>
                {words('competencies.deeds.giveName')}
              </button>
            </p>
          )}
        </>
      )}
    </PageSection>
  );
}

function hasEnoughToName(model: Model, competency: Id): boolean {
  return (
    model.children(competency, 'indicator').filter(({ text }) => !isBlank(text)).length >= ENOUGH_TO_NAME
  );
}
