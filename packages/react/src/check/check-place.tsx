import { useEffect, type JSX } from 'react';
import { PageHead } from '../controls/page-head.tsx';
import { useSaid } from '../controls/said.tsx';
import { useWords } from '../messages/words.tsx';
import { useView, ViewTabs } from '../places/view-tabs.tsx';
import { AlignmentView } from './alignment-view.tsx';
import { useCounts } from './counts.ts';
import { FocusView } from './focus-view.tsx';
import { WalkView } from './walk/walk-view.tsx';
import { WordingView } from './wording/wording-view.tsx';

const TABS = ['wording', 'alignment', 'focus'] as const;
/** The review walk is entered from the alignment and has no tab of its own. */
const VIEWS = [...TABS, 'walk'] as const;

/** Check: what could be better and why, and the way there. Counts, never grades. */
export function CheckPlace(): JSX.Element {
  const words = useWords();
  const view = useView(VIEWS);
  const counts = useCounts();
  const [said, say] = useSaid();
  // What was said of one view is not there in the next.
  useEffect(() => () => say(''), [view, say]);
  const views = TABS.map((each) => {
    const label = words(`check.view.${each}`);
    return {
      view: each,
      label: counts[each] === 0 ? label : words('check.view.counted', { label, count: counts[each] }),
    };
  });
  return (
    <div className="tegu-check-place">
      <PageHead title={words('frame.place.check')}>
        <ViewTabs label={words('check.views')} views={views} current={view === 'walk' ? 'alignment' : view} />
      </PageHead>
      {view === 'wording' && <WordingView />}
      {view === 'alignment' && <AlignmentView say={say} />}
      {view === 'focus' && <FocusView />}
      {view === 'walk' && <WalkView say={say} />}
      {said}
    </div>
  );
}
