import { paperLosses, type Loss } from '@tegu/core';
import type { JSX } from 'react';
import { useAfterPause } from '../content/use-after-pause.ts';
import { useWords } from '../messages/words.tsx';
import type { ModelSession } from '../session/model-session.ts';
import { LossNote } from './loss-note.tsx';
import { printedParts } from './printed-parts.ts';

/** What the files of the whole model leave out, before one of them is saved. */
export function ModelLosses(): JSX.Element {
  const words = useWords();
  const { printed, markdown } = useAfterPause(lossesOf);
  return (
    <>
      <LossNote file={words('use.loss.page')} losses={printed} />
      <LossNote file="Markdown" losses={markdown} />
    </>
  );
}

interface ModelLossesByFile {
  /** Of what is taken along as it is printed. */
  readonly printed: readonly Loss[];
  readonly markdown: readonly Loss[];
}

function lossesOf({ store }: ModelSession): ModelLossesByFile {
  const { model } = store.getState();
  return {
    printed: paperLosses(model, 'Word', undefined, printedParts(model)),
    markdown: paperLosses(model, 'Markdown'),
  };
}
