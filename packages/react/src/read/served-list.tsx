import { competencyAlignment, isBlank, textsIn, type Id, type Link } from '@tegu/core';
import type { JSX } from 'react';
import { borneOutStatements } from '../check/borne-out.ts';
import { useWords } from '../messages/words.tsx';
import { useAnswer, useModel, useRecord, useSessionState } from '../session/session-context.tsx';
import { DocumentSection } from './document-section.tsx';
import { useWrittenLanguages, Written } from './written.tsx';
import { inOneLanguage } from '../session/in-one-language.ts';

/** What the competency serves of the foundation, and the sentence that shows it. */
export function ServedList({ competency }: { readonly competency: Id }): JSX.Element | null {
  const words = useWords();
  const { links } = useAnswer(competencyAlignment, competency);
  const statements = useModel(borneOutStatements);
  if (links.length === 0) return null;
  const placeOf = (link: Link): number => {
    const place = statements.findIndex(({ id }) => id === link.id);
    return place < 0 ? statements.length : place;
  };
  const inOrder = [...links].sort((a, b) => placeOf(a) - placeOf(b));
  return (
    <DocumentSection title={words('competencies.serves')}>
      <ul className="serves">
        {inOrder.map((link) => (
          <Served key={link.id} link={link} />
        ))}
      </ul>
    </DocumentSection>
  );
}

function Served({ link }: { readonly link: Link }): JSX.Element | null {
  const words = useWords();
  const statement = useRecord(link.id, 'statement');
  if (!statement) return null;
  const { kind, title, text } = statement;
  const isNamed = !isBlank(title) || !isBlank(text);
  return (
    <li>
      <p>
        <span className="kind">{words(`check.kind.${kind}`)}</span>
        {isNamed && (
          <>
            {' '}
            <strong>
              <Written texts={isBlank(title) ? text : title} />
            </strong>
          </>
        )}
      </p>
      {link.evidence.map((sentence) => (
        <Quote key={sentence} sentence={sentence} />
      ))}
      {link.state === 'claimed' && <p className="about">{words('check.link.claimed')}</p>}
    </li>
  );
}

function Quote({ sentence }: { readonly sentence: Id }): JSX.Element | null {
  const words = useWords();
  const languages = useWrittenLanguages();
  const texts = useSessionState(({ model }) => {
    const record = model.get(sentence);
    return record && textsIn(record, 'text');
  });
  const shown = inOneLanguage(texts ?? {}, languages);
  return shown ? (
    <p className="quote" lang={shown.language}>
      {words('check.quote', { text: shown.text })}
    </p>
  ) : null;
}
