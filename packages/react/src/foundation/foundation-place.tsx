import type { JSX } from 'react';
import { PageHead } from '../controls/page-head.tsx';
import { useWords } from '../messages/words.tsx';
import { Preconditions } from './preconditions.tsx';
import { SingleStatement } from './single-statement.tsx';
import { StatementList } from './statement-list.tsx';

/** Foundation: what every competency must serve, on one calm page. */
export function FoundationPlace(): JSX.Element {
  const words = useWords();
  return (
    <div className="tegu-foundation">
      <PageHead title={words('frame.place.foundation')} />
      <Preconditions />
      <SingleStatement kind="customerCentricity" />
      <SingleStatement kind="purpose" />
      <SingleStatement kind="brandPromise" />
      <StatementList kind="value" />
      <SingleStatement kind="strategy" />
      <StatementList kind="strategicGoal" />
    </div>
  );
}
