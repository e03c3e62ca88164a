import type { Id } from '@tegu/core';
import { useMemo } from 'react';
import { useCompetencyActions } from '../competencies/competency-actions.ts';
import { useListActions, type ListActions } from '../foundation/list-actions.ts';
import { PAGE_ORDERS, THEMES, type Preferences } from '../frame/preferences.ts';
import { useStepName } from '../frame/step-name.ts';
import { useInLanguage } from '../languages/language-names.ts';
import { LANGUAGE_NAMES, UI_LANGUAGES } from '../messages/languages.ts';
import { useWords } from '../messages/words.tsx';
import { usePlaces } from '../places/places-context.tsx';
import { useRoleActions } from '../roles/role-actions.ts';
import { useContentLanguages, useSession, useSessionState } from '../session/session-context.tsx';
import type { Goal } from './arrival.ts';
import type { EditorAction } from './editor-action.ts';

/** What the frame can do, for its commands. */
export interface FrameDeeds {
  readonly preferences: Preferences;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onSaveToFile: () => void;
  readonly onHome: () => void;
  readonly onShortcuts: () => void;
  readonly onLanguages: () => void;
  readonly onPrint: () => void;
  /** Goes to the finding after the caret, or before it. */
  readonly onFinding: (step: -1 | 1) => void;
  readonly goTo: (goal: Goal) => void;
}

/** Every command of the editor by name. */
export function useEditorActions(deeds: FrameDeeds): readonly EditorAction[] {
  return [...useHistoryActions(deeds), ...useModelActions(deeds), ...useFrameActions(deeds)];
}

/** Undo and redo, with what they would undo and redo. */
function useHistoryActions({ onUndo, onRedo }: FrameDeeds): readonly EditorAction[] {
  const words = useWords();
  const stepName = useStepName();
  const { readOnly } = useSession();
  const undoable = useSessionState((state) => state.undoable);
  const redoable = useSessionState((state) => state.redoable);
  return [
    {
      id: 'undo',
      name: words('frame.undoStep', { step: stepName(undoable ?? '') }),
      shortcut: 'undo',
      isCommon: true,
      isAvailable: !readOnly && undoable !== null,
      run: onUndo,
    },
    {
      id: 'redo',
      name: words('frame.redoStep', { step: stepName(redoable ?? '') }),
      shortcut: 'redo',
      isAvailable: !readOnly && redoable !== null,
      run: onRedo,
    },
  ];
}

/** What makes something new, and leads to it. */
function useModelActions({ goTo }: FrameDeeds): readonly EditorAction[] {
  const words = useWords();
  const session = useSession();
  const { where } = usePlaces();
  const competencies = useCompetencyActions(unsaid);
  const roles = useRoleActions();
  const values = useListActions('value');
  const goals = useListActions('strategicGoal');
  const units = useListActions('unit');
  return useMemo(() => {
    const addListed = (list: ListActions, field: string) => (): void => {
      const id = list.add();
      goTo({ to: { place: 'foundation', item: id }, record: id, field });
    };
    const addCategory = (): void => {
      const id = competencies.addCategory();
      goTo({ to: { place: 'competencies' }, record: id, field: 'name' });
    };
    const beside = (): Id | null => {
      const { item } = where;
      const { model } = session.store.getState();
      return item !== undefined && model.record(item, 'competency') && model.isLive(item) ? item : null;
    };
    const made: readonly EditorAction[] = [
      {
        id: 'new-competency',
        name: words('competencies.add'),
        isCommon: true,
        run: () => competencies.add(beside()),
      },
      { id: 'new-category', name: words('competencies.addCategory'), run: addCategory },
      { id: 'new-role', name: words('roles.add'), isCommon: true, run: roles.add },
      { id: 'new-value', name: words('foundation.value.add'), run: addListed(values, 'title') },
      {
        id: 'new-goal',
        name: words('foundation.strategicGoal.add'),
        run: addListed(goals, 'text'),
      },
      { id: 'new-unit', name: words('foundation.unit.add'), run: addListed(units, 'name') },
    ];
    return session.readOnly ? [] : made;
  }, [words, session, where, competencies, roles, values, goals, units, goTo]);
}

/** What the frame and the preferences do. */
function useFrameActions(deeds: FrameDeeds): readonly EditorAction[] {
  const { preferences, onFinding, onSaveToFile, onPrint, onShortcuts, onLanguages, onHome } = deeds;
  const words = useWords();
  const session = useSession();
  const inLanguage = useInLanguage();
  const [, ...others] = useContentLanguages();
  return [
    {
      id: 'next-finding',
      name: words('palette.nextFinding'),
      shortcut: 'next-finding',
      run: () => onFinding(1),
    },
    {
      id: 'previous-finding',
      name: words('palette.previousFinding'),
      shortcut: 'previous-finding',
      run: () => onFinding(-1),
    },
    {
      id: 'save',
      name: words('frame.saveToFile'),
      shortcut: 'save',
      isCommon: true,
      run: onSaveToFile,
    },
    {
      id: 'print',
      name: words('palette.print'),
      shortcut: 'print',
      isCommon: true,
      run: onPrint,
    },
    {
      id: 'shortcuts',
      name: words('palette.shortcuts'),
      shortcut: 'shortcuts',
      isCommon: true,
      run: onShortcuts,
    },
    { id: 'home', name: words('palette.home'), run: onHome },
    { id: 'content-languages', name: words('languages.title'), run: onLanguages },
    ...others.map((each) => ({
      id: `writing/${each}`,
      name: words(session.readOnly ? 'languages.read' : 'languages.write', { language: inLanguage(each) }),
      run: () => session.writeIn(each),
    })),
    ...UI_LANGUAGES.filter((each) => each !== preferences.language).map((each) => ({
      id: `language/${each}`,
      name: words('palette.language', { name: LANGUAGE_NAMES[each] }),
      run: () => preferences.onLanguage(each),
    })),
    ...PAGE_ORDERS.filter((each) => each !== preferences.order).map((each) => ({
      id: `order/${each}`,
      name: words('palette.order', { name: words(`competencies.order.${each}`) }),
      run: () => preferences.onOrder(each),
    })),
    ...THEMES.filter((each) => each !== preferences.theme).map((each) => ({
      id: `theme/${each}`,
      name: words('palette.theme', { name: words(`frame.theme.${each}`) }),
      run: () => preferences.onTheme(each),
    })),
  ];
}

/** Where a competency was moved to is said by its place; nothing here moves one. */
function unsaid(): void {
  return;
}
