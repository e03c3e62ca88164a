import { Fragment, type JSX } from 'react';
import { capsOf } from '../controls/key-caps.ts';
import { Sheet } from '../controls/sheet.tsx';
import { SHORTCUT_GROUPS } from '../controls/shortcuts.ts';
import { useWords } from '../messages/words.tsx';

/** Every key of the editor, by the place where it is heard. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const words = useWords();
  return (
    <Sheet title={words('palette.shortcuts')} isRead onClose={onClose}>
      {SHORTCUT_GROUPS.map(({ id, shortcuts }) => (
        <section key={id} className="tegu-keys" aria-labelledby={`tegu-keys-${id}`}>
          <h3 id={`tegu-keys-${id}`}>{words(`palette.keys.${id}`)}</h3>
          <dl>
            {shortcuts.map((shortcut) => (
              <div key={shortcut.id}>
                <dt>{words(shortcut.name)}</dt>
                <dd>
                  {shortcut.keys.map((stroke, i) => (
                    <Fragment key={stroke}>
                      {i > 0 && <span className="or"> {words('palette.or')} </span>}
                      <kbd>{capsOf(stroke).replace('Space', words('palette.space'))}</kbd>
                    </Fragment>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Sheet>
  );
}
