import { commands, typeOfId, type Id, type ProfileCompetency } from '@tegu/core';
import { flushSync } from 'react-dom';
import { shortened } from '../competencies/shortened.ts';
import { useWords } from '../messages/words.tsx';
import { useNames } from '../session/names.ts';
import { useSession } from '../session/session-context.tsx';
import { useUndoToast } from '../session/undo-toast.tsx';

/** The deeds that a role words for itself under one of its competencies, in order. */
export function ownDeedsOf(profile: readonly ProfileCompetency[], competency: Id): readonly Id[] {
  const sentences = profile.find((held) => held.competency === competency)?.sentences ?? [];
  return sentences.flatMap(({ record, own }) => (own && typeOfId(record) === 'indicator' ? [record] : []));
}

interface DeedMoves {
  /** Puts a deed among the role's own under a competency; null: behind the last of them. */
  readonly moveTo: (deed: Id, competency: Id, before: Id | null) => void;
  /** Puts it behind the role's own under another competency, and says so. */
  readonly moveAway: (deed: Id, competency: Id) => void;
  readonly nameOf: (deed: Id) => string;
  readonly competencyNameOf: (competency: Id) => string;
}

/** The ways of a role's own deeds from place to place, within a competency and to another. */
export function useDeedMoves(profile: readonly ProfileCompetency[]): DeedMoves {
  const session = useSession();
  const words = useWords();
  const name = useNames();
  const undoToast = useUndoToast();
  const { store } = session;
  const competencyNameOf = (id: Id): string =>
    name(store.getState().model.record(id, 'competency')?.name, 'competencies.unnamed');
  const moveTo = (id: Id, parent: Id, before: Id | null): boolean => {
    const siblings = store
      .getState()
      .model.childIds(parent, 'indicator')
      .filter((each) => each !== id);
    const last = ownDeedsOf(profile, parent)
      .filter((each) => each !== id)
      .at(-1);
    // The end of the own deeds need not be the end of all that stand under the competency.
    const end = last === undefined ? null : (siblings[siblings.indexOf(last) + 1] ?? null);
    return session.run(commands['move-record'], { id, parent, before: before ?? end }) === true;
  };
  return {
    moveTo,
    moveAway: (id, competency) => {
      let isDone = false;
      flushSync(() => {
        isDone = moveTo(id, competency, null);
      });
      if (isDone) undoToast(words('competencies.row.movedTo', { name: competencyNameOf(competency) }));
    },
    nameOf: (id) =>
      shortened(name(store.getState().model.record(id, 'indicator')?.text, 'competencies.deed.empty')),
    competencyNameOf,
  };
}
