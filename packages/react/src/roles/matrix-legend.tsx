import { inLanguage, levelsByRank } from '@tegu/core';
import type { JSX } from 'react';
import { TOUCHED, useMedia } from '../controls/use-media.ts';
import { useWords } from '../messages/words.tsx';
import { useContentLanguages, useModel, useSession } from '../session/session-context.tsx';
import { languageOf } from './levels.ts';

interface MatrixLegendProps {
  readonly isTurned: boolean;
  readonly onTurn: () => void;
}

/** What the cells mean, the keys that set them, and the way to turn the matrix. */
export function MatrixLegend({ isTurned, onTurn }: MatrixLegendProps): JSX.Element {
  const words = useWords();
  const { readOnly } = useSession();
  const languages = useContentLanguages();
  const ids = useModel((model) => levelsByRank(model, model.childIds(model.root, 'scale')[0] ?? null));
  const names = useModel((model) =>
    ids.map((id) => inLanguage(model.record(id, 'level')?.name ?? {}, languages)),
  );
  const written = useModel((model) => ids.map((id) => languageOf(model, id, languages)));
  const isTouched = useMedia(TOUCHED);
  return (
    <p className="tegu-legend of-roles">
      {names.map((name, i) => (
        <span key={ids[i]}>
          <span className="tegu-level">
            <i className="tegu-cell level" data-step={Math.ceil(((i + 1) * 3) / Math.max(names.length, 3))}>
              {i + 1}
            </i>
            <span lang={written[i]}>{name}</span>
          </span>
        </span>
      ))}
      <span>
        <i className="tegu-cell notRequired">–</i>
        {words('roles.state.notRequired')}
      </span>
      <span>
        <i className="tegu-cell undecided" />
        {words('roles.state.undecided')}
      </span>
      <span>
        <i className={`tegu-cell level inherited${isTurned ? ' above' : ''}`} data-step={2} />
        {words('roles.legend.inherited')}
      </span>
      {names.length > 1 && (
        <span>
          <i className="tegu-cell level" data-step={2}>
            <b>
              <i className="entry" data-rank={1} />2
            </b>
          </i>
          {words('roles.entry.title')}
        </span>
      )}
      <span className="hint">
        {!readOnly &&
          (isTouched
            ? words('roles.hint.touched')
            : words('roles.hint', { keys: names.length > 1 ? `1–${names.length}` : '1' }))}
        <button type="button" className="tegu-link" onClick={onTurn}>
          {words(isTurned ? 'roles.turnBack' : 'roles.turn')}
        </button>
      </span>
    </p>
  );
}
