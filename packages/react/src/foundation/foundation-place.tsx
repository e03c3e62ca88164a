import { useEffect, useRef, type JSX } from 'react';
import { PageHead } from '../controls/page-head.tsx';
import { useWords } from '../messages/words.tsx';
import { usePlaces } from '../places/places-context.tsx';
import { FoundationList } from './foundation-list.tsx';
import { Preconditions } from './preconditions.tsx';
import { SingleStatement } from './single-statement.tsx';

/** Foundation: what every competency must serve, on one calm page. What the address names is scrolled to. */
export function FoundationPlace(): JSX.Element {
  const words = useWords();
  const { item } = usePlaces().where;
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (item === undefined) return;
    const selector = `[data-record="${CSS.escape(item)}"]`;
    page.current?.querySelector(selector)?.scrollIntoView({ block: 'center' });
  }, [item]);
  return (
    <div className="tegu-foundation" ref={page}>
      <PageHead title={words('frame.place.foundation')} />
      <Preconditions />
      <SingleStatement kind="customerCentricity" />
      <SingleStatement kind="purpose" />
      <SingleStatement kind="brandPromise" />
      <FoundationList kind="value" />
      <SingleStatement kind="strategy" />
      <FoundationList kind="strategicGoal" />
      <FoundationList kind="unit" />
    </div>
  );
}
