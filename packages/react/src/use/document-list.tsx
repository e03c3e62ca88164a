import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { PlaceLink } from '../places/place-link.tsx';
import { usePlaces } from '../places/places-context.tsx';
import { useSessionState } from '../session/session-context.tsx';

/** The documents that a model gives; the first stands in no address. */
const DOCUMENTS = ['model', 'role', 'coverage', 'focus', 'review', 'compare', 'sheets'] as const;

export type DocumentName = (typeof DOCUMENTS)[number];

/** The document that the address names, or the first. A role in the address stands for its profile. */
export function useDocumentName(): DocumentName {
  const { item } = usePlaces().where;
  const isRole = useSessionState(
    ({ model }) => item !== undefined && model.record(item, 'role') !== undefined,
  );
  return isRole ? 'role' : (DOCUMENTS.find((name) => name === item) ?? 'model');
}

/** The documents to choose from; each has an address of its own, so they are links. */
export function DocumentList(): JSX.Element {
  const words = useWords();
  const chosen = useDocumentName();
  return (
    <nav aria-label={words('use.documents')}>
      <ul className="documents">
        {DOCUMENTS.map((name) => (
          <li key={name}>
            <PlaceLink
              to={{ place: 'use', item: name === 'model' ? undefined : name }}
              aria-current={name === chosen ? 'page' : undefined}
            >
              <span className="name">{words(`use.document.${name}`)}</span>
              <span className="about">{words(`use.document.${name}.about`)}</span>
            </PlaceLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
