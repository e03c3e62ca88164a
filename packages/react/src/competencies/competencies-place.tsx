import { lazy, Suspense, type JSX } from 'react';
import { PageHead } from '../controls/page-head.tsx';
import { useSaid } from '../controls/said.tsx';
import { useWords } from '../messages/words.tsx';
import { useView, ViewTabs } from '../places/view-tabs.tsx';
import { OutlineView } from './outline-view.tsx';

const VIEWS = ['outline', 'table', 'read'] as const;

/** Writing in the outline waits for neither of the other views. */
const CompetencyTable = lazy(async () => {
  const { CompetencyTable: default_ } = await import('../table/competency-table.tsx');
  return { default: default_ };
});
const ReadView = lazy(async () => {
  const { ReadView: default_ } = await import('../read/read-view.tsx');
  return { default: default_ };
});

/** Competencies: written as quickly as in a document, kept as structured as a table. */
export function CompetenciesPlace(): JSX.Element {
  const words = useWords();
  const view = useView(VIEWS);
  const [said, say] = useSaid();
  return (
    <div className="tegu-competencies-place">
      <PageHead title={words('frame.place.competencies')}>
        <ViewTabs
          label={words('table.views')}
          views={VIEWS.map((each) => ({ view: each, label: words(`table.view.${each}`) }))}
        />
      </PageHead>
      {view === 'outline' ? (
        <OutlineView say={say} />
      ) : (
        <Suspense fallback={<p className="tegu-muted">{words('table.opening')}</p>}>
          {view === 'table' ? <CompetencyTable say={say} /> : <ReadView />}
        </Suspense>
      )}
      {said}
    </div>
  );
}
