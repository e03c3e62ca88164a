import { useState, type JSX } from 'react';
import { PageHead } from '../controls/page-head.tsx';
import { useWords } from '../messages/words.tsx';
import { useView, ViewTabs } from '../places/view-tabs.tsx';
import { AlignmentView } from './alignment-view.tsx';
import { useCounts } from './counts.ts';
import { FocusView } from './focus-view.tsx';
import { WordingView } from './wording-view.tsx';

const VIEWS = ['wording', 'alignment', 'focus'] as const;

/** Check: what could be better and why, and the way there. Counts, never grades. */
export function CheckPlace(): JSX.Element {
  const words = useWords();
  const view = useView(VIEWS);
  const counts = useCounts();
  const [said, say] = useState('');
  const views = VIEWS.map((each) => {
    const label = words(`check.view.${each}`);
    return {
      view: each,
      label: counts[each] === 0 ? label : words('check.view.counted', { label, count: counts[each] }),
    };
  });
  return (
    <div className="tegu-check-place">
      <PageHead title={words('frame.place.check')}>
        <ViewTabs label={words('check.views')} views={views} />
      </PageHead>
      {view === 'wording' && <WordingView />}
      {view === 'alignment' && <AlignmentView say={say} />}
      {view === 'focus' && <FocusView />}
      <span className="tegu-unseen" role="status">
        {said}
      </span>
    </div>
  );
}
