import type { Model } from '@tegu/core';
import type { JSX } from 'react';
import { useAfterPause } from '../content/use-after-pause.ts';
import { useWords } from '../messages/words.tsx';
import type { ModelSession } from '../session/model-session.ts';
import type { Other } from './comparison-choice.tsx';
import { ComparisonDocument } from './comparison-document.tsx';

/** The open model as it is now, beside another version of it. */
export function ComparisonWithNow({ other }: { readonly other: Other }): JSX.Element {
  const words = useWords();
  const now = { model: useAfterPause(openModel), name: words('use.compare.now') };
  const [before, after] = other.isLater ? [now, other] : [other, now];
  return (
    <ComparisonDocument
      before={before.model}
      after={after.model}
      beforeName={before.name}
      afterName={after.name}
    />
  );
}

function openModel({ store }: ModelSession): Model {
  return store.getState().model;
}
