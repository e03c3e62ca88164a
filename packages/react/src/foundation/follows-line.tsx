import { commands, inLanguage } from '@tegu/core';
import type { JSX } from 'react';
import { ActionMenu } from '../controls/action-menu.tsx';
import { useFormats, useWords, type Words } from '../messages/words.tsx';
import { useContentLanguages, useModel, useSession } from '../session/session-context.tsx';
import { sourcesFor, type Statement } from './statements.ts';

/** What a statement follows from, in a line under it; pressed, it lets one choose. */
export function FollowsLine({ statement }: { readonly statement: Statement }): JSX.Element | null {
  const words = useWords();
  const session = useSession();
  const languages = useContentLanguages();
  const { formatList } = useFormats();
  const sources = useModel((model) => sourcesFor(model, statement.kind));
  const chosen = sources.filter(({ id }) => statement.follows.includes(id));
  const names = chosen.map((source) => nameOf(source, languages, words));
  const line = words('foundation.follows', { what: formatList(names) });
  if (sources.length === 0 || (session.readOnly && chosen.length === 0)) return null;
  if (session.readOnly) return <p className="under">{line}</p>;
  return (
    <p className={chosen.length > 0 ? 'under' : 'under asking'}>
      <ActionMenu
        label={chosen.length > 0 ? line : words('foundation.follows.ask')}
        className="tegu-follows"
        groups={[
          {
            id: 'follows',
            heading: words('foundation.follows.ask'),
            chosen: chosen.map(({ id }) => id),
            entries: sources.map((source) => ({
              id: source.id,
              label: labelOf(source, languages, words),
              onAction: () => {
                const present = !statement.follows.includes(source.id);
                session.run(commands['set-member'], {
                  id: statement.id,
                  field: 'follows',
                  member: source.id,
                  present,
                });
              },
            })),
          },
        ]}
      >
        {chosen.length > 0 ? line : words('foundation.follows.ask')}
      </ActionMenu>
    </p>
  );
}

/** As it stands in the sentence "follows from …". */
function nameOf(source: Statement, languages: readonly string[], words: Words): string {
  const name = inLanguage(source.title, languages);
  if (source.kind === 'value') return words('foundation.from.value', { name });
  if (source.kind === 'purpose') return words('foundation.from.purpose');
  if (source.kind === 'strategy') return words('foundation.from.strategy');
  return words('foundation.from.brandPromise');
}

/** As it stands in the menu. */
function labelOf(source: Statement, languages: readonly string[], words: Words): string {
  if (source.kind === 'value')
    return words('foundation.valueNamed', { name: inLanguage(source.title, languages) });
  return words(`foundation.${source.kind}`);
}
