import { isBlank, rankOf, type Id, type Model } from '@tegu/core';
import { useState, type ComponentProps, type JSX } from 'react';
import { useFormats, useWords } from '../messages/words.tsx';
import { useNamed, type Named } from '../session/names.ts';
import { useModel, useRecord, useSession, useSessionState } from '../session/session-context.tsx';
import { useDeedLines } from './deed-lines.ts';
import { DeedExample } from './deed-example.tsx';
import { useMoveLines } from './move-lines.ts';
import { MenuLines } from './nested-menu.tsx';
import { useRemarkLines } from './remark-lines.ts';
import { isForDeletedRoles, type Deed } from './rows.ts';
import { TextRow, type RowLines } from './text-row.tsx';

/** One deed: its sentence, and under it what is said of it – level, roles, customer. Typing in it draws none of this again. */
export function DeedRow(row: ComponentProps<typeof TextRow>): JSX.Element | null {
  const { id } = row;
  const [isWanted, setWanted] = useState(false);
  const isThere = useSessionState(({ model }) => model.isLive(id) && deedIn(model, id) !== undefined);
  const hasExample = useSessionState(({ model }) => !isBlank(deedIn(model, id)?.examples ?? {}));
  if (!isThere) return null;
  return (
    <TextRow {...row} menu={(lines) => <DeedMenu id={id} onExample={() => setWanted(true)} {...lines} />}>
      <DeedMarks id={id} />
      {(isWanted || hasExample) && (
        <DeedExample deed={id} isNew={isWanted} onLeave={() => setWanted(false)} />
      )}
    </TextRow>
  );
}

function deedIn(model: Model, id: Id): Deed | undefined {
  return model.record(id, 'indicator');
}

interface DeedMenuProps extends RowLines {
  readonly id: Id;
  readonly onExample: () => void;
}

function DeedMenu({ id, ...menu }: DeedMenuProps): JSX.Element | null {
  const deed = useRecord(id, 'indicator');
  return deed ? <LinesOfDeed deed={deed} {...menu} /> : null;
}

function LinesOfDeed({
  deed,
  onExample,
  before,
  after,
  onGone,
}: Omit<DeedMenuProps, 'id'> & { readonly deed: Deed }): JSX.Element {
  const words = useWords();
  const moving = useMoveLines(deed.id, onGone);
  const said = useDeedLines(deed);
  const remarks = useRemarkLines(deed.id);
  const example = { id: 'example', label: words('competencies.deed.addExample'), onAction: onExample };
  const adding = isBlank(deed.examples) ? [example] : [];
  return <MenuLines lines={[...before, ...moving, ...said, ...adding, ...remarks, ...after]} />;
}

function DeedMarks({ id }: { readonly id: Id }): JSX.Element | null {
  const words = useWords();
  const named = useNamed();
  const { formatList } = useFormats();
  const { checks } = useSession();
  const level = useRecord(
    useSessionState(({ model }) => deedIn(model, id)?.level ?? null),
    'level',
  );
  const customer = useSessionState(({ model }) => deedIn(model, id)?.customer ?? null);
  const rank = useSessionState(() => (level ? checks.derivation.ask(rankOf, level.id) : 0));
  const roles = useModel((model) =>
    (deedIn(model, id)?.roles ?? []).flatMap((role) =>
      model.isLive(role) ? (model.record(role, 'role') ?? []) : [],
    ),
  );
  const isForDeleted = useSessionState(({ model }) => {
    const deed = deedIn(model, id);
    return deed !== undefined && isForDeletedRoles(model, deed);
  });
  const levelName = named(level?.name, 'check.untitled');
  const roleNames = roles.map((role) => named(role.name, 'roles.unnamed'));
  const marks = [
    { text: level ? words('roles.level', { rank, name: levelName.text }) : '', lang: levelName.lang },
    { text: formatList(roleNames.map(({ text }) => text)), lang: commonLanguage(roleNames) },
    { text: isForDeleted ? words('competencies.deed.deletedRole') : '', lang: undefined },
    { text: customer === null ? '' : words(`competencies.deed.customer.${customer}`), lang: undefined },
  ].filter(({ text }) => text !== '');
  if (marks.length === 0) return null;
  return (
    <p className="marks">
      {marks.map(({ text, lang }) => (
        <span key={text} lang={lang}>
          {text}
        </span>
      ))}
    </p>
  );
}

/** The language of names that stand in one line, where all are of one. */
function commonLanguage(names: readonly Named[]): string | undefined {
  const [first] = names;
  return names.every(({ lang }) => lang === first?.lang) ? first?.lang : undefined;
}
