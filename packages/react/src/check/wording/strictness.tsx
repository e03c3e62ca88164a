import { settingsOf } from '@tegu/core';
import { useId, type JSX } from 'react';
import { useWords } from '../../messages/words.tsx';
import { useSession, useSessionState } from '../../session/session-context.tsx';

const CHOICES = ['draft', 'review'] as const;

/** Few and sure findings while one drafts, or all of them for a review; and what the other would change. */
export function Strictness(): JSX.Element {
  const words = useWords();
  const session = useSession();
  const name = useId();
  const chosen = useSessionState(({ settings }) => settings.strictness);
  const more = useSessionState(({ model }) => {
    const { checks } = session;
    const count = (strictness: 'draft' | 'review'): number =>
      [...checks.unordered(settingsOf(model, strictness))].length;
    return count('review') - count('draft');
  });
  return (
    <fieldset className="strictness">
      <legend className="tegu-unseen">{words('wording.strictness')}</legend>
      <div className="choice">
        {CHOICES.map((each) => (
          <label key={each}>
            <input type="radio" name={name} checked={each === chosen} onChange={() => session.readAt(each)} />
            <span>{words(`wording.strictness.${each}`)}</span>
          </label>
        ))}
      </div>
      <p className="tegu-small tegu-muted">{words(`wording.${chosen}.says`, { more })}</p>
    </fieldset>
  );
}
