import { inLanguage, levelsByRank } from '@tegu/core';
import { useMemo, type JSX } from 'react';
import { shortcutCaps } from '../controls/key-caps.ts';
import { useFormats, useWords } from '../messages/words.tsx';
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
  const { formatList } = useFormats();
  const languages = useContentLanguages();
  const ids = useModel((model) => levelsByRank(model, model.childIds(model.root, 'scale')[0] ?? null));
  const names = useModel((model) =>
    ids.map((id) => inLanguage(model.record(id, 'level')?.name ?? {}, languages)),
  );
  const written = useModel((model) => ids.map((id) => languageOf(model, id, languages)));
  const ranks = useMemo(() => names.map((_, i) => String(i + 1)), [names]);
  return (
    <p className="tegu-legend">
      {names.map((name, i) => (
        <span key={ranks[i]}>
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
          {readOnly
            ? words('roles.entry.title')
            : words('roles.legend.entry', { keys: shortcutCaps('set-entry') })}
        </span>
      )}
      <span className="hint">
        {!readOnly && words('roles.hint', { keys: formatList(ranks, { type: 'disjunction' }) })}
        <button type="button" className="tegu-link" onClick={onTurn}>
          {words(isTurned ? 'roles.turnBack' : 'roles.turn')}
        </button>
      </span>
    </p>
  );
}
