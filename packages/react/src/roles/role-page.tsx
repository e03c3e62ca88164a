import { isBlank } from '@tegu/core';
import { useEffect, useMemo, useRef, type JSX } from 'react';
import { RowMenu, type MenuEntry } from '../controls/action-menu.tsx';
import { ContentField } from '../content/content-field.tsx';
import { useWords } from '../messages/words.tsx';
import { usePrinted } from '../read/print-instead.ts';
import { RoleProfile } from '../read/role-profile.tsx';
import { Name } from '../session/name.tsx';
import { useNames } from '../session/names.ts';
import { useContentLanguages, useModel, useSession } from '../session/session-context.tsx';
import { RoleAbout } from './role-about.tsx';
import type { RoleActions } from './role-actions.ts';
import { RoleCompetencies } from './role-competencies.tsx';
import { RoleCustomers } from './role-customers.tsx';
import { RoleMeanings } from './role-meanings.tsx';
import { RolePerson } from './role-person.tsx';
import { RoleQuestions } from './role-questions.tsx';
import { neighboursOf, type Role } from './role-sections.ts';

interface RolePageProps {
  readonly role: Role;
  readonly actions: RoleActions;
  readonly say: (words: string) => void;
}

/** One role as a page: whom it serves, what it needs, by which deeds of its own it shows. */
export function RolePage({ role, actions, say }: RolePageProps): JSX.Element {
  const words = useWords();
  const name = useNames();
  const { readOnly } = useSession();
  const [language = 'en'] = useContentLanguages();
  const head = useRef<HTMLElement>(null);
  const near = useModel((model) => neighboursOf(model, role.id));
  const at = near.indexOf(role.id);
  const isUnnamed = isBlank(role.name);
  const wasUnnamed = useRef(isUnnamed);
  // A role without a name is asked for it first.
  useEffect(() => {
    if (wasUnnamed.current) head.current?.querySelector('textarea')?.focus();
  }, []);
  const entries: readonly MenuEntry[] = [
    { id: 'up', label: words('roles.up'), isDisabled: at <= 0, onAction: () => actions.moveBy(role.id, -1) },
    {
      id: 'down',
      label: words('roles.down'),
      isDisabled: at === near.length - 1,
      onAction: () => actions.moveBy(role.id, 1),
    },
    { id: 'delete', label: words('roles.delete'), isDanger: true, onAction: () => actions.remove(role.id) },
  ];
  const called = name(role.name, 'roles.unnamed');
  // From here a print is of this role, and not of the whole model.
  usePrinted(useMemo(() => <RoleProfile role={role.id} />, [role.id]));
  return (
    <article className="tegu-role" aria-label={called}>
      <header ref={head}>
        <h2 className="tegu-unseen">
          <Name of={role.name} unnamed="roles.unnamed" />
        </h2>
        <div className="name">
          <ContentField
            record={role.id}
            field="name"
            language={language}
            label={words('roles.name')}
            placeholder={words('roles.name')}
          />
        </div>
        <button type="button" className="tegu-link print" onClick={() => window.print()}>
          {words('use.print')}
        </button>
        {!readOnly && <RowMenu label={words('roles.rowMenu', { name: called })} entries={entries} />}
        <RoleAbout role={role} />
      </header>
      <div className="tegu-lead">
        <ContentField
          record={role.id}
          field="purpose"
          language={language}
          label={words('roles.purpose')}
          placeholder={words('roles.purpose.ask')}
        />
      </div>
      <div className="contribution">
        <h3>{words('roles.contribution')}</h3>
        <ContentField
          record={role.id}
          field="contribution"
          language={language}
          label={words('roles.contribution')}
          placeholder={words('roles.contribution.ask')}
        />
      </div>
      <RoleCustomers role={role} say={say} />
      <RoleQuestions role={role} />
      <RoleCompetencies role={role} say={say} />
      <RoleMeanings role={role} />
      <RolePerson role={role} />
    </article>
  );
}
