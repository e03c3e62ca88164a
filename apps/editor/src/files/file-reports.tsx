import { faultSentence, type FileMessages } from '@tegu/core';
import type { LeftOut } from '@tegu/interchange/documents';
import { Link } from '@tanstack/react-router';
import { Icon, useUiLanguage } from '@tegu/react';
import type { JSX } from 'react';
import { useAppWords } from '../messages/load-messages.ts';
import { useSheetFaultWords, type SheetFaultWords } from '../sheets/sheet-fault-words.ts';
import { useFileMessages } from './fault-words.ts';
import { useFileOpening } from './file-opening.tsx';
import { hasTrouble, isOpened, type FileOutcome } from './file-outcome.ts';
import { LeftOutOf, PassedOver, RowsWhy } from './file-report-lists.tsx';
import { ReadingNote } from './reading-note.tsx';
import { useReportWords } from './report-words.ts';

/** So many opened files are named one by one. */
const A_FEW = 5;

/** Says calmly what became of the files that came: of each that did not open, where it is at fault and what would be right. */
export function FileReports(): JSX.Element {
  const { outcomes } = useFileOpening();
  const isTrouble = hasTrouble(outcomes);
  // What is said at once is said whole: an alert that is filled in later is read out by half.
  const hasFault = outcomes.some(({ kind }) => kind === 'fault');
  const language = useUiLanguage();
  const messages = useFileMessages(hasFault, language);
  const hasSheetFault = outcomes.some(
    (outcome) => outcome.kind === 'table' || outcome.kind === 'rows' || leftOutOf(outcome).length > 0,
  );
  const sheetWords = useSheetFaultWords(hasSheetFault, language);
  return (
    <>
      <div role="status">
        <ReadingNote />
        {outcomes.length > 0 && !isTrouble && (sheetWords || !hasSheetFault) && (
          <Report outcomes={outcomes} sheetWords={sheetWords} />
        )}
      </div>
      {isTrouble && (messages || !hasFault) && (sheetWords || !hasSheetFault) && (
        <div role="alert">
          <Report outcomes={outcomes} messages={messages} sheetWords={sheetWords} />
        </div>
      )}
    </>
  );
}

interface ReportProps {
  readonly outcomes: readonly FileOutcome[];
  /** The words about faults, where there are any. */
  readonly messages?: FileMessages | undefined;
  readonly sheetWords?: SheetFaultWords | undefined;
}

function Report({ outcomes, messages, sheetWords }: ReportProps): JSX.Element {
  const words = useAppWords();
  const { dismiss } = useFileOpening();
  const { headOf, reasonOf } = useReportWords();
  const whyOf = (outcome: FileOutcome): string | undefined => {
    if (outcome.kind === 'fault') return messages && faultSentence(outcome.fault, messages);
    if (outcome.kind === 'table') return sheetWords?.ofFile(outcome.fault);
    if (outcome.kind === 'rows') return sheetWords && words('report.rows', { count: outcome.faults.length });
    return reasonOf(outcome);
  };
  const [only, ...others] = outcomes;
  const listed = toBeListed(outcomes);
  return (
    <div className={`tegu-report${hasTrouble(outcomes) ? ' trouble' : ''}`}>
      <div>
        <b>{headOf(outcomes)}</b>
        {only && !isOpened(only) && others.length === 0 ? (
          <>
            <p>{whyOf(only)}</p>
            {only.kind === 'rows' && sheetWords && <RowsWhy faults={only.faults} words={sheetWords} />}
          </>
        ) : (
          <ul>
            {listed.map((outcome, i) => (
              // Two files may be of one name, and the list is never put in another order.
              <li key={i}>
                <FileName outcome={outcome} /> – {whyOf(outcome)}
                {outcome.kind === 'rows' && sheetWords && (
                  <RowsWhy faults={outcome.faults} words={sheetWords} />
                )}
              </li>
            ))}
          </ul>
        )}
        {sheetWords && outcomes.some((outcome) => leftOutOf(outcome).length > 0) && (
          <LeftOutOf leftOut={outcomes.flatMap(leftOutOf)} words={sheetWords} />
        )}
        <PassedOver
          notes={outcomes.flatMap((outcome) => (outcome.kind === 'opened' ? (outcome.notes ?? []) : []))}
        />
        {hasTrouble(outcomes) && <p className="tegu-muted tegu-small">{words('file.unchanged')}</p>}
      </div>
      <button type="button" className="tegu-icon-button" aria-label={words('file.close')} onClick={dismiss}>
        <Icon name="close" />
      </button>
    </div>
  );
}

function leftOutOf(outcome: FileOutcome): readonly LeftOut[] {
  return outcome.kind === 'opened' ? (outcome.leftOut ?? []) : [];
}

function FileName({ outcome }: { readonly outcome: FileOutcome }): JSX.Element {
  if (outcome.kind === 'library')
    return (
      <Link className="tegu-link" to="/l/$library" params={{ library: outcome.id }}>
        {outcome.name}
      </Link>
    );
  if (outcome.kind !== 'opened') return <b>{outcome.name}</b>;
  return (
    <Link className="tegu-link" to="/m/$model/$place" params={{ model: outcome.id, place: 'foundation' }}>
      {outcome.name}
    </Link>
  );
}

/** What went wrong comes first; what simply opened is named while it is little, for it stands in the list of models as well. */
function toBeListed(outcomes: readonly FileOutcome[]): readonly FileOutcome[] {
  const wrong = outcomes.filter(({ kind }) => kind !== 'opened');
  const opened = outcomes.filter((one) => one.kind === 'opened');
  return [...wrong, ...(opened.length > A_FEW ? opened.filter(({ newer }) => newer) : opened)];
}
