import { competencyAlignment, isBlank, type Id, type Link } from '@tegu/core';
import type { JSX } from 'react';
import { borneOutStatements } from '../check/borne-out.ts';
import { useWords } from '../messages/words.tsx';
import { useAnswer, useModel, useRecord } from '../session/session-context.tsx';
import { DocumentSection } from './document-section.tsx';
import { SentenceQuote } from './sentence-quote.tsx';
import { Written } from './written.tsx';

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
        <SentenceQuote key={sentence} sentence={sentence} />
      ))}
      {link.state === 'claimed' && <p className="about">{words('check.link.claimed')}</p>}
    </li>
  );
}
