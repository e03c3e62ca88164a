import { Link } from '@tanstack/react-router';
import { useEffect, useState, type JSX } from 'react';
import { useAppWords } from '../messages/load-messages.ts';
import { carriedTo, takeCarried } from './carried-copies.ts';

/** Said where competencies were to be copied into a model that could not be opened: they are still in the library, chosen as they were. */
export function CopiesLeft({ model }: { readonly model: string }): JSX.Element | null {
  const words = useAppWords();
  const [carried] = useState(() => carriedTo(model));
  // They must not come into the model some other day.
  useEffect(() => void takeCarried(model), [model]);
  return carried ? (
    <p role="status">
      {words('library.copiesLeft', { count: carried.competencies.length })}{' '}
      <Link className="tegu-link" to="/l/$library" params={{ library: carried.library }}>
        {words('library.toLibrary')}
      </Link>
    </p>
  ) : null;
}
