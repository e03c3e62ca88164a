import { isBlank, type Id, type RecordByType } from '@tegu/core';
import type { JSX } from 'react';
import { useFormats, useWords } from '../messages/words.tsx';
import { useModel } from '../session/session-context.tsx';
import { LevelMark } from './level-mark.tsx';
import type { ReadLevel } from './read-levels.ts';
import { useWrittenLanguages, Written } from './written.tsx';
import { inOneLanguage } from '../session/in-one-language.ts';

type Deed = RecordByType['indicator'];

interface DeedListProps {
  readonly deeds: readonly Deed[];
  readonly levels: readonly ReadLevel[];
}

/** What a person who has the competency is seen doing. */
export function DeedList({ deeds, levels }: DeedListProps): JSX.Element {
  return (
    <ul className="deeds">
      {deeds.map((deed) => (
        <DeedItem key={deed.id} deed={deed} level={levels.find(({ id }) => id === deed.level)} />
      ))}
    </ul>
  );
}

interface DeedItemProps {
  readonly deed: Deed;
  readonly level: ReadLevel | undefined;
}

function DeedItem({ deed, level }: DeedItemProps): JSX.Element {
  const words = useWords();
  return (
    <li>
      <div>
        <p>
          <Written texts={deed.text} />
        </p>
        {!isBlank(deed.examples) && (
          <p className="about">
            {words('read.example')} <Written texts={deed.examples} />
          </p>
        )}
        {deed.roles.length > 0 && <InRoles ids={deed.roles} />}
      </div>
      {level && <LevelMark level={level} />}
    </li>
  );
}

/** The roles that word a deed for themselves. */
function InRoles({ ids }: { readonly ids: readonly Id[] }): JSX.Element | null {
  const words = useWords();
  const { formatList } = useFormats();
  const languages = useWrittenLanguages();
  const roles = useModel((model) =>
    ids.flatMap((id) => (model.isLive(id) ? (model.record(id, 'role') ?? []) : [])),
  );
  if (roles.length === 0) return null;
  const names = roles.map(({ name }) => inOneLanguage(name, languages)?.text ?? words('roles.unnamed'));
  return <p className="about">{words('read.inRoles', { count: names.length, roles: formatList(names) })}</p>;
}
