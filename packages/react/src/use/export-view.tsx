import type { Id } from '@tegu/core';
import { useMemo, useRef, useState, type JSX, type ReactNode } from 'react';
import { useWords } from '../messages/words.tsx';
import { ModelDocument } from '../read/model-document.tsx';
import { usePrinted } from '../read/print-instead.ts';
import { RoleProfile } from '../read/role-profile.tsx';
import { ComparisonChoice, type Other } from './comparison-choice.tsx';
import { ComparisonWithNow } from './comparison-with-now.tsx';
import { CoverageDocument } from './coverage-document.tsx';
import { DocumentList, useDocumentName, type DocumentName } from './document-list.tsx';
import { DocumentTools } from './document-tools.tsx';
import { FocusDocument } from './focus-document.tsx';
import { ReviewDocument } from './review-document.tsx';
import { SheetsView } from '../sheets/sheets-view.tsx';
import { RoleChoice, useChosenRole } from './role-choice.tsx';
import { VersionPart } from './version-part.tsx';

/** Export: choose a document, see it as it will be, take it along. */
export function ExportView(): JSX.Element {
  const words = useWords();
  const name = useDocumentName();
  const preview = useRef<HTMLDivElement>(null);
  const [other, setOther] = useState<Other | null>(null);
  const role = useChosenRole();
  const document = useDocument(name, other, role);
  // The whole model is what is printed from any place.
  usePrinted(name === 'model' ? null : document);
  return (
    <div className="export">
      <DocumentList />
      <section className="preview" aria-label={words(`use.document.${name}`)}>
        {name === 'role' && <RoleChoice chosen={role} />}
        {name === 'compare' && <ComparisonChoice other={other} onOther={setOther} />}
        {name === 'sheets' && <SheetsView />}
        {document !== null && <DocumentTools name={name} preview={preview} />}
        <div ref={preview}>{document}</div>
      </section>
      <VersionPart />
    </div>
  );
}

/** The document of that name; null for a comparison with nothing yet. The same element until it is another document. */
function useDocument(name: DocumentName, other: Other | null, role: Id | null): ReactNode {
  return useMemo(() => {
    switch (name) {
      case 'model':
        return <ModelDocument />;
      case 'role':
        return role === null ? null : <RoleProfile role={role} />;
      case 'coverage':
        return <CoverageDocument />;
      case 'focus':
        return <FocusDocument />;
      case 'review':
        return <ReviewDocument />;
      case 'sheets':
        return null;
      case 'compare':
        return other && <ComparisonWithNow other={other} />;
    }
  }, [name, other, role]);
}
