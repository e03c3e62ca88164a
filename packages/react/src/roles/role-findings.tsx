import type { Id } from '@tegu/core';
import type { JSX } from 'react';
import { FindingCard } from '../content/finding-card.tsx';
import { useFindings } from '../session/session-context.tsx';

interface RoleFindingsProps {
  readonly role: Id;
  /** Which rules' findings stand here. */
  readonly isAbout: (rule: string) => boolean;
}

/** What the checks say of a role as a whole, where it can be mended. */
export function RoleFindings({ role, isAbout }: RoleFindingsProps): JSX.Element {
  // What is said of one of the role's texts stands at that text.
  const findings = useFindings(role).filter(({ rule, field }) => field === null && isAbout(rule));
  return (
    <>
      {findings.map((finding) => (
        <FindingCard key={`${finding.rule} ${finding.message.id}`} finding={finding} />
      ))}
    </>
  );
}
