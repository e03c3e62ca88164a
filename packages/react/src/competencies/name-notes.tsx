import { namesakes, namesakesKey, type Id } from '@tegu/core';
import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { PlaceLink } from '../places/place-link.tsx';
import { useNamed } from '../session/names.ts';
import { useAnswer, useContentLanguages, useModel } from '../session/session-context.tsx';
import { NameLength } from './name-length.tsx';

/** More of one name are not listed: each of these leads to the next. */
const MOST_LISTED = 3;

interface NameNotesProps {
  readonly competency: Id;
  /** The view of the competencies that the links lead to; the first has no name. */
  readonly view?: string;
  readonly tabIndex?: number;
  /** The name can be written where the notes stand. */
  readonly isWritten?: boolean;
}

/** What is to be said of a competency's name: that it is long, and which others have the same. Both are allowed. */
export function NameNotes({ competency, view, tabIndex, isWritten = false }: NameNotesProps): JSX.Element {
  const words = useWords();
  const named = useNamed();
  const [language = 'en'] = useContentLanguages();
  const name = useModel((model) => model.record(competency, 'competency')?.name[language] ?? '');
  const others = useAnswer(namesakes, namesakesKey(competency, language)).slice(0, MOST_LISTED);
  const categories = useModel((model) =>
    others.map((id) => {
      const record = model.record(id, 'competency');
      return record && model.record(model.parentOf(record), 'category');
    }),
  );
  return (
    <>
      <NameLength name={name} isWritten={isWritten} />
      {others.length > 0 && (
        <span className="tegu-name-note">
          {words('competencies.name.same', { count: others.length })}
          {others.map((id, i) => {
            const category = categories[i];
            const group = category
              ? named(category.name, 'competencies.unnamedCategory')
              : { text: words('competencies.uncategorised'), lang: undefined };
            return (
              <PlaceLink
                key={id}
                className="tegu-link"
                lang={group.lang}
                to={{ place: 'competencies', view, item: id }}
                aria-label={words('competencies.name.other', { name, group: group.text })}
                tabIndex={tabIndex}
              >
                {group.text}
              </PlaceLink>
            );
          })}
        </span>
      )}
    </>
  );
}
