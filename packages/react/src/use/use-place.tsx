import type { JSX } from 'react';
import { PageHead } from '../controls/page-head.tsx';
import { useWords } from '../messages/words.tsx';
import { ExportView } from './export-view.tsx';

/** Use: the model turned into something that people hold in their hands. */
export function UsePlace(): JSX.Element {
  const words = useWords();
  return (
    <div className="tegu-use">
      <PageHead title={words('frame.place.use')} />
      <ExportView />
    </div>
  );
}
