import type { Id } from '@tegu/core';
import type { JSX } from 'react';
import { FindingCard } from '../content/finding-card.tsx';
import { useFindings } from '../session/session-context.tsx';

/** What the checks say of the competency as a whole; what is said of a text stands at that text. */
export function CompetencyFindings({ competency }: { readonly competency: Id }): JSX.Element {
  const findings = useFindings(competency).filter(({ field }) => field === null);
  return (
    <>
      {findings.map((finding) => (
        <FindingCard
          key={`${finding.rule} ${finding.message.id} ${finding.related.join()}`}
          finding={finding}
        />
      ))}
    </>
  );
}
