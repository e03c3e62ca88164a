import { isBlank, rankOf } from '@tegu/core';
import { useState, type ComponentProps, type JSX } from 'react';
import { useFormats, useWords } from '../messages/words.tsx';
import { useNames } from '../session/names.ts';
import { useModel, useRecord, useSession, useSessionState } from '../session/session-context.tsx';
import { useDeedLines } from './deed-lines.ts';
import { DeedExample } from './deed-example.tsx';
import { useMoveLines } from './move-lines.ts';
import { MenuLines } from './nested-menu.tsx';
import { useRemarkLines } from './remark-lines.ts';
import type { Deed } from './rows.ts';
import { TextRow, type RowLines } from './text-row.tsx';

/** One deed: its sentence, and under it what is said of it – level, roles, customer. */
export function DeedRow(row: ComponentProps<typeof TextRow>): JSX.Element | null {
  const deed = useRecord(row.id, 'indicator');
  return deed ? <LivingDeedRow row={row} deed={deed} /> : null;
}

function LivingDeedRow({
  row,
  deed,
}: {
  readonly row: ComponentProps<typeof TextRow>;
  readonly deed: Deed;
}): JSX.Element {
  const [isWanted, setWanted] = useState(false);
  return (
    <TextRow {...row} menu={(lines) => <DeedMenu deed={deed} onExample={() => setWanted(true)} {...lines} />}>
      <DeedMarks deed={deed} />
      {(isWanted || !isBlank(deed.examples)) && (
        <DeedExample deed={deed.id} isNew={isWanted} onLeave={() => setWanted(false)} />
      )}
    </TextRow>
  );
}

interface DeedMenuProps extends RowLines {
  readonly deed: Deed;
  readonly onExample: () => void;
}

function DeedMenu({ deed, onExample, before, after }: DeedMenuProps): JSX.Element {
  const words = useWords();
  const moving = useMoveLines(deed.id);
  const said = useDeedLines(deed);
  const remarks = useRemarkLines(deed.id);
  const example = { id: 'example', label: words('competencies.deed.addExample'), onAction: onExample };
  const adding = isBlank(deed.examples) ? [example] : [];
  return <MenuLines lines={[...before, ...moving, ...said, ...adding, ...remarks, ...after]} />;
}

function DeedMarks({ deed }: { readonly deed: Deed }): JSX.Element | null {
  const words = useWords();
  const name = useNames();
  const { formatList } = useFormats();
  const { checks } = useSession();
  const level = useRecord(deed.level, 'level');
  const rank = useSessionState(() => (level ? checks.derivation.ask(rankOf, level.id) : 0));
  const roles = useModel((model) =>
    deed.roles.flatMap((id) => (model.isLive(id) ? (model.record(id, 'role') ?? []) : [])),
  );
  const marks = [
    level ? words('roles.level', { rank, name: name(level.name, 'check.untitled') }) : '',
    formatList(roles.map((role) => name(role.name, 'roles.unnamed'))),
    deed.customer === null ? '' : words(`competencies.deed.customer.${deed.customer}`),
  ].filter((mark) => mark !== '');
  if (marks.length === 0) return null;
  return (
    <p className="marks">
      {marks.map((mark) => (
        <span key={mark}>{mark}</span>
      ))}
    </p>
  );
}
