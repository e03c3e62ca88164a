import { Check } from 'lucide-react';
import type { JSX, MouseEvent } from 'react';
import { StateMark } from '../controls/state-mark.tsx';
import { useWords } from '../messages/words.tsx';
import { useModel } from '../session/session-context.tsx';
import { isWorded, PRECONDITIONS, type Precondition } from './statements.ts';

/** The id of a kind's section on the page. */
export function sectionId(kind: string): string {
  return `tegu-${kind}`;
}

/** How many of the four preconditions are worded, which, and the next thing to do. */
export function Preconditions(): JSX.Element {
  const words = useWords();
  const worded = useModel((model) => PRECONDITIONS.filter((kind) => isWorded(model, kind)));
  const next = PRECONDITIONS.find((kind) => !worded.includes(kind));
  return (
    <section className="tegu-preconditions" aria-label={words('foundation.preconditions')}>
      <b>{words('foundation.worded', { count: worded.length })}</b>
      <ol>
        {PRECONDITIONS.map((kind) => (
          <PreconditionItem key={kind} kind={kind} isWorded={worded.includes(kind)} />
        ))}
      </ol>
      {next && (
        <a className="tegu-link next" href={`#${sectionId(next)}`} onClick={(event) => goTo(event, next)}>
          {words(`foundation.next.${next}`)}
        </a>
      )}
    </section>
  );
}

function PreconditionItem({
  kind,
  isWorded: done,
}: {
  readonly kind: Precondition;
  readonly isWorded: boolean;
}): JSX.Element {
  const words = useWords();
  return (
    <li className={done ? undefined : 'todo'}>
      {done ? (
        <Check className="tegu-icon-small" strokeWidth={1.75} aria-hidden />
      ) : (
        <StateMark shape="empty" />
      )}
      {words(`foundation.${kind}`)}
      <span className="tegu-unseen">{words(done ? 'foundation.isWorded' : 'foundation.isNotWorded')}</span>
    </li>
  );
}

/** Into the section's first field: reading on from a heading would be one step too many. */
function goTo(event: MouseEvent<HTMLAnchorElement>, kind: Precondition): void {
  event.preventDefault();
  const section = event.currentTarget.ownerDocument.getElementById(sectionId(kind));
  const field = section?.querySelector<HTMLElement>('textarea, .tegu-add');
  section?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}
