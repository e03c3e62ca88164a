import type { JSX, ReactNode, RefObject } from 'react';
import { useAppWords } from '../messages/load-messages.ts';
import type { LibraryCompetency, LibraryLevel } from './library-desk.ts';

const KINDS = ['knowledge', 'skill', 'attitude'] as const;

interface CompetencyTextProps {
  readonly competency: LibraryCompetency;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** A competency as it is read: what it is, what it needs, what one is seen doing, and what it looks like at each level. */
export function CompetencyText({ competency, heading }: CompetencyTextProps): JSX.Element {
  const words = useAppWords();
  const { name, code, category, definition, components, indicators, descriptors, language } = competency;
  const about = [code, category].filter(Boolean).join(' · ');
  return (
    <>
      <h2 ref={heading} tabIndex={-1} lang={language}>
        {name || words('library.unnamed')}
      </h2>
      {about !== '' && <p className="tegu-small tegu-muted">{about}</p>}
      {definition !== '' && (
        <p className="definition" lang={language}>
          {definition}
        </p>
      )}
      {indicators.length > 0 && (
        <Part title={words('library.indicators')}>
          <ul lang={language}>
            {indicators.map(({ text, level }, i) => (
              // Two behaviours may read alike, and the list is never put in another order.
              <li key={i}>
                {text}
                {level && <Level level={level} />}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {KINDS.map((kind) => {
        const ofKind = components.filter((component) => component.kind === kind);
        return ofKind.length === 0 ? null : (
          <Part key={kind} title={words(`library.${kind}`)}>
            <ul lang={language}>
              {ofKind.map(({ text }, i) => (
                <li key={i}>{text}</li>
              ))}
            </ul>
          </Part>
        );
      })}
      {descriptors.length > 0 && (
        <Part title={words('library.descriptors')}>
          <dl lang={language}>
            {descriptors.map(({ text, level }, i) => (
              <div key={i}>
                <dt>
                  <Level level={level} />
                </dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </Part>
      )}
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): JSX.Element {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** A level as it is always shown: number and word. */
function Level({ level: { rank, name } }: { readonly level: LibraryLevel }): JSX.Element {
  return (
    <span className="level tegu-small">
      <b>{rank}</b> {name}
    </span>
  );
}
