import { useEffect, useId, useRef, type JSX, type KeyboardEvent } from 'react';
import { CloseButton, Overlay } from '../controls/sheet.tsx';
import { ROOMY, useMedia } from '../controls/use-media.ts';
import { useWords } from '../messages/words.tsx';
import { useRecord } from '../session/session-context.tsx';
import type { Opened } from './alignment-view.tsx';
import type { Statement } from './borne-out.ts';
import { CompetencyLinks } from './competency-links.tsx';
import { PairEvidence } from './pair-evidence.tsx';
import { RoleEvidence } from './role-evidence.tsx';
import { StatementLinks } from './statement-links.tsx';

interface EvidencePanelProps {
  readonly opened: Opened;
  readonly statements: readonly Statement[];
  readonly onOpen: (next: Opened) => void;
  readonly onClose: () => void;
  readonly say: (words: string) => void;
}

/** What a link rests on. Beside the page where there is room, else over it. */
export function EvidencePanel(props: EvidencePanelProps): JSX.Element {
  const { onClose } = props;
  const words = useWords();
  const isRoomy = useMedia(ROOMY);
  if (isRoomy) return <BesidePanel {...props} />;
  return (
    <Overlay look="panel" label={words('check.panel')} onClose={onClose}>
      <PanelContent {...props} />
    </Overlay>
  );
}

function BesidePanel(props: EvidencePanelProps): JSX.Element {
  const { opened, onClose } = props;
  const words = useWords();
  const panel = useRef<HTMLElement>(null);
  // Whoever opens a cell reads on in the panel; Escape leads back to the cell.
  useEffect(() => panel.current?.focus(), [opened]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    onClose();
  };
  return (
    // The panel hears Escape from whatever has the focus in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      className="tegu-panel"
      ref={panel}
      tabIndex={-1}
      aria-label={words('check.panel')}
      data-region="panel"
      onKeyDown={onKeyDown}
    >
      <div className="tegu-panel-in">
        <PanelContent {...props} />
      </div>
    </aside>
  );
}

function PanelContent({ opened, statements, onOpen, onClose, say }: EvidencePanelProps): JSX.Element {
  const words = useWords();
  const heading = useId();
  const statement = useRecord(opened.statement, 'statement');
  const competency = useRecord(opened.competency, 'competency');
  const role = useRecord(opened.role ?? null, 'role');
  return (
    <>
      <div className="tegu-panel-head">
        <h2 id={heading}>{words('check.panel')}</h2>
        <CloseButton onClose={onClose} />
      </div>
      {statement && competency && (
        <PairEvidence
          key={`${competency.id} ${statement.id}`}
          statement={statement}
          competency={competency}
          say={say}
        />
      )}
      {statement && role && (
        <RoleEvidence key={`${role.id} ${statement.id}`} statement={statement} role={role} say={say} />
      )}
      {statement && !competency && !role && (
        <StatementLinks key={statement.id} statement={statement} onOpen={onOpen} />
      )}
      {competency && !statement && (
        <CompetencyLinks
          key={competency.id}
          competency={competency}
          statements={statements}
          onOpen={onOpen}
        />
      )}
    </>
  );
}
