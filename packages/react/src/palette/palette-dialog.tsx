import { Search } from 'lucide-react';
import { useEffect, useId, useMemo, useState, type JSX, type KeyboardEvent } from 'react';
import { Sheet } from '../controls/sheet.tsx';
import { useUiLanguage, useWords } from '../messages/words.tsx';
import { usePlaces } from '../places/places-context.tsx';
import { useContentLanguages, useSession, useSessionState } from '../session/session-context.tsx';
import type { EditorAction } from './editor-action.ts';
import { findOptions, type Asked } from './find-options.ts';
import { optionId, OptionList, type Spot } from './option-list.tsx';
import type { Option, OptionGroup, Wish } from './options.ts';
import { searchIn } from './session-search.ts';
import { isShortcut } from '../controls/shortcuts.ts';
import { visitsIn } from './visits.ts';

interface PaletteDialogProps {
  readonly actions: readonly EditorAction[];
  readonly onClose: () => void;
  readonly onChoose: (wish: Wish) => void;
}

/** So long after the last key the number of results is said: sooner it would drown out the letters. */
const PAUSE = 400;

/** Search and commands: one field, and under it whatever answers, of the model and of what can be done. */
export function PaletteDialog({ actions, onClose, onChoose }: PaletteDialogProps): JSX.Element {
  const words = useWords();
  const list = useId();
  const [typed, type] = useState('');
  const [asked, ask] = useState<Asked>({});
  const [wanted, want] = useState<Spot | null>(null);
  const groups = useOptions(actions, typed, asked);
  const spots = groups.flatMap(({ kind, options }) =>
    options.map((option, place) => ({ kind, place, option })),
  );
  const at = Math.max(
    0,
    spots.findIndex(({ kind, place }) => kind === wanted?.kind && place === wanted.place),
  );
  const chosen = spots[at]?.option;
  const said = useCountSaid(typed, groups);
  const choose = ({ choice }: Option): void => {
    if ('more' in choice) ask({ ...asked, [choice.more]: (asked[choice.more] ?? 0) + 1 });
    else onChoose(choice);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (isShortcut(event, 'search')) {
      event.preventDefault();
      onClose();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || spots.length === 0) return;
    if (event.key === 'Enter' && chosen) choose(chosen);
    else if (event.key === 'ArrowDown') want(spots[(at + 1) % spots.length] ?? null);
    else if (event.key === 'ArrowUp') want(spots.at(at - 1) ?? null);
    else return;
    event.preventDefault();
  };
  const isFound = spots.length > 0;
  return (
    <Sheet
      title={words('palette.title')}
      head={
        <>
          <Search className="tegu-icon" strokeWidth={1.75} aria-hidden />
          <input
            // It is what the dialog is opened for, and letters typed at once belong to it.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
            type="text"
            role="combobox"
            aria-label={words('palette.field')}
            aria-expanded={isFound}
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={isFound ? optionId(list, at) : undefined}
            placeholder={words('palette.field')}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="go"
            value={typed}
            onChange={({ currentTarget: { value } }) => {
              type(value);
              ask({});
              want(null);
            }}
            onKeyDown={onKeyDown}
          />
        </>
      }
      foot={<p className="tegu-palette-hint">{words('palette.hint')}</p>}
      onClose={onClose}
    >
      {isFound ? (
        <OptionList id={list} groups={groups} chosen={at} onPoint={want} onChoose={choose} />
      ) : (
        <div className="tegu-palette-none">
          <p>{words('palette.none', { query: typed.trim() })}</p>
          <p className="tegu-muted">{words('palette.none.hint')}</p>
        </div>
      )}
      <span className="tegu-unseen" role="status">
        {said}
      </span>
    </Sheet>
  );
}

function useOptions(actions: readonly EditorAction[], typed: string, asked: Asked): readonly OptionGroup[] {
  const words = useWords();
  const language = useUiLanguage();
  const session = useSession();
  const model = useSessionState((state) => state.model);
  const languages = useContentLanguages();
  const { place, item } = usePlaces().where;
  return useMemo(
    () =>
      findOptions(
        {
          model,
          languages,
          index: searchIn(session),
          actions,
          here: place,
          visits: visitsIn(session).filter((id) => id !== item),
          words,
          language,
        },
        typed,
        asked,
      ),
    [model, languages, session, actions, place, item, words, language, typed, asked],
  );
}

/** How much was found, in words, once the typing has paused. */
function useCountSaid(typed: string, groups: readonly OptionGroup[]): string {
  const words = useWords();
  const [said, say] = useState('');
  const query = typed.trim();
  const count = groups.reduce((sum, { total }) => sum + total, 0);
  const next =
    query === '' ? '' : count === 0 ? words('palette.none', { query }) : words('palette.count', { count });
  useEffect(() => {
    const timer = setTimeout(() => say(next), PAUSE);
    return () => clearTimeout(timer);
  }, [next]);
  return said;
}
