import { commands, inLanguage, type Id, type StatementKind } from '@tegu/core';
import type { JSX } from 'react';
import { shortened } from '../competencies/shortened.ts';
import { ActionMenu, type MenuEntry } from '../controls/action-menu.tsx';
import { useFormats, useWords, type Words } from '../messages/words.tsx';
import { useNames } from '../session/names.ts';
import { useContentLanguages, useModel, useSession } from '../session/session-context.tsx';
import { sourcesFor, type Statement } from './statements.ts';

/** The kinds that may be asked which units they concern; the others concern everybody. */
const FOR_UNITS: readonly StatementKind[] = ['value', 'strategy', 'strategicGoal'];

/** What a statement follows from and which units it concerns, in a line under it; pressed, each lets one choose. */
export function StatementLinks({ statement }: { readonly statement: Statement }): JSX.Element {
  const { follows, units } = statement;
  const isAsking = useModel((model) => ![...follows, ...units].some((id) => model.isLive(id)));
  return (
    <p className={isAsking ? 'under asking' : 'under'}>
      <Follows statement={statement} />
      <Concerned statement={statement} />
    </p>
  );
}

function Follows({ statement }: { readonly statement: Statement }): JSX.Element | null {
  const words = useWords();
  const languages = useContentLanguages();
  const { formatList } = useFormats();
  const sources = useModel((model) => sourcesFor(model, statement.kind));
  const chosen = sources.filter(({ id }) => statement.follows.includes(id));
  const names = chosen.map((source) => nameOf(source, languages, words));
  const line = words('foundation.follows', { what: formatList(names) });
  if (sources.length === 0) return null;
  return (
    <Choice
      line={chosen.length > 0 ? line : ''}
      ask={words('foundation.follows.ask')}
      field="follows"
      statement={statement}
      options={sources.map((source) => ({ id: source.id, label: labelOf(source, languages, words) }))}
    />
  );
}

/** The units that a statement is for; none means the whole company, which needs no saying. */
function Concerned({ statement }: { readonly statement: Statement }): JSX.Element | null {
  const words = useWords();
  const name = useNames();
  const { formatList } = useFormats();
  const units = useModel((model) => model.children(model.root, 'unit'));
  const options = units.map((unit) => ({ id: unit.id, label: name(unit.name, 'foundation.unit.unnamed') }));
  const chosen = options.filter(({ id }) => statement.units.includes(id));
  if (chosen.length === 0 && (options.length === 0 || !FOR_UNITS.includes(statement.kind))) return null;
  const names = formatList(chosen.map(({ label }) => label));
  return (
    <Choice
      line={chosen.length > 0 ? words('foundation.for', { units: names }) : ''}
      ask={words('foundation.for.ask')}
      none={words('foundation.for.everyone')}
      field="units"
      statement={statement}
      options={options}
    />
  );
}

interface ChoiceProps {
  /** What is chosen, as a line; '' for nothing. */
  readonly line: string;
  readonly ask: string;
  /** The entry that takes all of them back. */
  readonly none?: string;
  readonly field: 'follows' | 'units';
  readonly statement: Statement;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
}

/** A line that opens a menu of which any number can be chosen. Where nothing is, it asks while one is at work there. */
function Choice({ line, ask, none, field, statement, options }: ChoiceProps): JSX.Element | null {
  const session = useSession();
  if (session.readOnly) return line === '' ? null : <span>{line}</span>;
  const members = statement[field];
  const change = (member: Id, present: boolean) => ({ id: statement.id, field, member, present });
  const entries: MenuEntry[] = options.map(({ id, label }) => ({
    id,
    label,
    onAction: () => session.run(commands['set-member'], change(id, !members.includes(id))),
  }));
  if (none !== undefined) {
    entries.unshift({
      id: NONE,
      label: none,
      onAction: () => {
        if (members.length === 0) return;
        session.runTogether('set-member', (step) => {
          for (const member of members) step(commands['set-member'], change(member, false));
        });
      },
    });
  }
  const chosen = options.flatMap(({ id }) => (members.includes(id) ? [id] : []));
  return (
    <span className={line === '' ? 'unchosen' : undefined}>
      <ActionMenu
        label={line === '' ? ask : line}
        className="tegu-follows"
        groups={[
          {
            id: field,
            heading: ask,
            chosen: none !== undefined && chosen.length === 0 ? [NONE] : chosen,
            entries,
          },
        ]}
      >
        {line === '' ? ask : line}
      </ActionMenu>
    </span>
  );
}

/** The entry of a menu that stands for no choice. */
const NONE = 'none';

/** As it stands in the sentence "follows from …". */
function nameOf(source: Statement, languages: readonly string[], words: Words): string {
  if (source.kind === 'value') return words('foundation.from.value', { name: calledBy(source, languages) });
  if (source.kind === 'purpose') return words('foundation.from.purpose');
  if (source.kind === 'strategy') return words('foundation.from.strategy');
  return words('foundation.from.brandPromise');
}

/** As it stands in the menu. */
function labelOf(source: Statement, languages: readonly string[], words: Words): string {
  if (source.kind === 'value') return words('foundation.valueNamed', { name: calledBy(source, languages) });
  return words(`foundation.${source.kind}`);
}

/** A value that has no name yet is known by how its meaning begins. */
function calledBy({ title, text }: Statement, languages: readonly string[]): string {
  return inLanguage(title, languages).trim() || shortened(inLanguage(text, languages));
}
