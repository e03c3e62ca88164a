import { STATEMENT_KINDS, type Finding, type Id, type StatementKind } from '@tegu/core';
import { useCallback } from 'react';
import { useWords } from '../../messages/words.tsx';
import { useContentLanguages, useSession } from '../../session/session-context.tsx';
import { pathOf } from '../record-path.ts';

/** The kind of statement that a finding on the whole model misses; undefined where it misses none. */
export function missingKind({ rule, record, message }: Finding, root: Id): StatementKind | undefined {
  if (record !== root) return undefined;
  if (rule === 'missing-customer-definition') return 'customerCentricity';
  return STATEMENT_KINDS.find((kind) => kind === message.id);
}

/** Where a finding is, in names from the whole to the part. */
export function usePlaceOfFinding(): (finding: Finding) => string {
  const words = useWords();
  const { checks } = useSession();
  const languages = useContentLanguages();
  return useCallback(
    (finding) => {
      const { model } = checks;
      const kind = missingKind(finding, model.root);
      if (kind) return words(`check.kind.${kind}`);
      const path = pathOf(model, finding.record, finding.field, languages, words);
      return path.length === 0 ? words('check.wholeModel') : path.join(' › ');
    },
    [words, checks, languages],
  );
}
