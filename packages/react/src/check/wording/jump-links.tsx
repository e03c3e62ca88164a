import type { JSX, RefObject } from 'react';
import { useWords } from '../../messages/words.tsx';

interface JumpLinksProps {
  /** The element that all of it stands in. */
  readonly within: RefObject<HTMLElement | null>;
  /** What lies closed under the findings, by its class. */
  readonly lists: readonly { readonly list: string; readonly label: string }[];
}

/** The way past the findings to what stands under them; it opens there. */
export function JumpLinks({ within, lists }: JumpLinksProps): JSX.Element {
  const words = useWords();
  const open = (list: string): void => {
    const details = within.current?.querySelector<HTMLDetailsElement>(`details.${list}`);
    if (!details) return;
    details.open = true;
    const summary = details.querySelector<HTMLElement>('summary');
    summary?.focus({ preventScroll: true });
    details.scrollIntoView({ block: 'start' });
  };
  return (
    <ul className="jumps" aria-label={words('wording.below')}>
      {lists.map(({ list, label }) => (
        <li key={list}>
          <button type="button" className="tegu-link" onClick={() => open(list)}>
            {label}
          </button>
        </li>
      ))}
    </ul>
  );
}
