import { commands } from '@tegu/core';
import { useSession, useToast, useUndoToast, useWayToCompetency } from '@tegu/react';
import { useEffect } from 'react';
import { useAppWords } from '../messages/load-messages.ts';
import { useServices } from '../services.ts';
import { takeCarried } from './carried-copies.ts';

/** What was copied from a library comes into the model that has been opened for it: one step, and the person stands in front of it. */
export function CopiedArrival({ model }: { readonly model: string }): null {
  const words = useAppWords();
  const session = useSession();
  const say = useToast();
  const sayWithUndo = useUndoToast();
  const show = useWayToCompetency();
  const { libraries } = useServices();
  useEffect(() => {
    const carried = takeCarried(model);
    if (!carried) return;
    const { competencies, from, date, library } = carried;
    const count = competencies.length;
    const copy = commands['copy-competencies'];
    let first: string | undefined;
    const done = session.runTogether(`copy-competencies ${count}`, (step) =>
      step(copy, { competencies, from, date }, ([made]) => (first = made)),
    );
    if (done !== true) {
      say({ message: words(session.readOnly ? 'library.copyReadOnly' : 'library.notCopied') });
      return;
    }
    // What has been copied is chosen no longer.
    libraries.choose(library, new Set());
    sayWithUndo(words('library.copied', { count, from: from || words('library.untitled') }));
    if (first !== undefined) show(first);
  }, [model, session, say, sayWithUndo, show, words, libraries]);
  return null;
}
