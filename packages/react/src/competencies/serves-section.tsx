import { competencyAlignment, type Id, type Link } from '@tegu/core';
import { useRef, useState, type JSX } from 'react';
import { flushSync } from 'react-dom';
import type { Opened } from '../check/alignment-view.tsx';
import { borneOutStatements } from '../check/borne-out.ts';
import { EvidencePanel } from '../check/evidence-panel.tsx';
import { LinkMark } from '../check/link-mark.tsx';
import { useSentence } from '../check/sentence.ts';
import { useStatementName } from '../check/statement-name.ts';
import { useWords } from '../messages/words.tsx';
import type { Competency } from '../roles/competency-groups.ts';
import { useNames } from '../session/names.ts';
import { useAnswer, useModel, useRecord, useSession } from '../session/session-context.tsx';
import { PageSection } from './page-section.tsx';

interface ServesSectionProps {
  readonly competency: Competency;
  readonly say: (words: string) => void;
}

/** What the competency bears out, and the sentences that show it. A statement is linked and its sentence chosen in the panel. */
export function ServesSection({ competency, say }: ServesSectionProps): JSX.Element {
  const words = useWords();
  const { readOnly } = useSession();
  const { links } = useAnswer(competencyAlignment, competency.id);
  const statements = useModel(borneOutStatements);
  const [opened, setOpened] = useState<Opened | null>(null);
  const opener = useRef<HTMLElement>(null);
  const part = useRef<HTMLElement>(null);
  const open = (statement: Id | null, from: HTMLElement): void => {
    opener.current = from;
    part.current = from.closest('section');
    setOpened({ competency: competency.id, statement });
  };
  const close = (): void => {
    flushSync(() => setOpened(null));
    // A link that is shown now has another button than the one that opened it.
    const its = `[data-link="${CSS.escape(opened?.statement ?? '')}"] button`;
    const now = opener.current?.isConnected ? opener.current : part.current?.querySelector<HTMLElement>(its);
    (now ?? part.current?.querySelector<HTMLElement>('.adding button'))?.focus();
  };
  return (
    <PageSection title={words('competencies.serves')} question={words('competencies.serves.ask')}>
      {() => (
        <>
          {links.length === 0 ? (
            <p className="tegu-muted none">{words('competencies.serves.none')}</p>
          ) : (
            <dl className="tegu-rows serves">
              {links.map((link) => (
                <Served key={link.id} link={link} onOpen={(from) => open(link.id, from)} />
              ))}
            </dl>
          )}
          {!readOnly && statements.length > 0 && (
            <p className="adding">
              <button
                type="button"
                className="tegu-link"
                onClick={(event) => open(null, event.currentTarget)}
              >
                {words('competencies.serves.link')}
              </button>
            </p>
          )}
          {opened && (
            <EvidencePanel
              opened={opened}
              statements={statements}
              onOpen={setOpened}
              onClose={close}
              say={say}
            />
          )}
        </>
      )}
    </PageSection>
  );
}

interface ServedProps {
  readonly link: Link;
  readonly onOpen: (from: HTMLElement) => void;
}

function Served({ link, onOpen }: ServedProps): JSX.Element | null {
  const words = useWords();
  const name = useNames();
  const statementName = useStatementName();
  const { readOnly } = useSession();
  const statement = useRecord(link.id, 'statement');
  if (!statement) return null;
  const called = statementName(statement);
  const kind = words(`check.kind.${statement.kind}`);
  const act = words(link.state === 'shown' ? 'competencies.serves.change' : 'competencies.serves.choose');
  const choose = readOnly ? null : (
    <button
      type="button"
      className={link.state === 'shown' ? 'tegu-link tegu-small change' : 'tegu-link'}
      aria-label={words('competencies.serves.about', { act, statement: called })}
      onClick={(event) => onOpen(event.currentTarget)}
    >
      {act}
    </button>
  );
  return (
    <div data-link={link.id}>
      <dt>
        <small>{kind}</small>
        {called === kind ? name(statement.text, 'check.untitled') : called}
      </dt>
      <dd>
        <span className="tegu-state">
          <LinkMark state={link.state} />
          {words(`check.link.${link.state}`)}
        </span>
        {link.state === 'shown' && choose}
        {link.evidence.map((sentence) => (
          <Quoted key={sentence} sentence={sentence} />
        ))}
        {link.state !== 'shown' && (
          <p className="tegu-small tegu-muted">
            {words('competencies.serves.noDeed')} {choose}
          </p>
        )}
      </dd>
    </div>
  );
}

function Quoted({ sentence }: { readonly sentence: Id }): JSX.Element | null {
  const words = useWords();
  const said = useSentence(sentence);
  return said ? <p className="tegu-quote">{words('check.quote', { text: said.text })}</p> : null;
}
