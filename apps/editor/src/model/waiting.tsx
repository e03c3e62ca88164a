import type { JSX } from 'react';
import { useAppWords } from '../messages/load-messages.ts';

/** Said only when it takes a while: most models are there at once. */
export function Waiting(): JSX.Element {
  const words = useAppWords();
  return (
    <main className="tegu-waiting" aria-busy>
      <p role="status">{words('open.opening')}</p>
    </main>
  );
}
