import { commands } from '@tegu/core';
import type { MenuEntry } from '../controls/action-menu.tsx';
import { useWords } from '../messages/words.tsx';
import { useLevels } from '../roles/levels.ts';
import { useNames } from '../session/names.ts';
import { useModel, useSession } from '../session/session-context.tsx';
import type { MenuLine } from './nested-menu.tsx';
import { isForDeletedRoles, type Deed } from './rows.ts';

const CUSTOMERS = ['external', 'internal', 'none'] as const;

/** What can be said of a deed: its level, whose it is, and whether a customer is in it. */
export function useDeedLines(deed: Deed): readonly MenuLine[] {
  const words = useWords();
  const name = useNames();
  const session = useSession();
  const [competency] = deed.place;
  const levels = useLevels(competency);
  const roles = useModel((model) => model.children(model.root, 'role'));
  const isForDeleted = useModel((model) => isForDeletedRoles(model, deed));
  const deletedRole = {
    id: 'deleted',
    label: words('competencies.deed.deletedRole'),
    isDisabled: true,
    onAction: () => undefined,
  };
  const set = (field: 'level' | 'customer', value: unknown): void => {
    session.run(commands['set-field'], { id: deed.id, field, value });
  };
  const forEveryone = (): void => {
    session.runTogether('set-member', (step) => {
      for (const member of deed.roles)
        step(commands['set-member'], { id: deed.id, field: 'roles', member, present: false });
    });
  };
  const branch = (
    id: string,
    label: string,
    entries: readonly MenuEntry[],
    chosen?: string | readonly string[],
  ): MenuLine[] => (entries.length === 0 ? [] : [{ id, label, groups: [{ id, chosen, entries }] }]);
  return [
    ...branch(
      'level',
      words('competencies.deed.level'),
      [
        { id: 'none', label: words('competencies.deed.level.none'), onAction: () => set('level', null) },
        ...levels.map((level) => ({
          id: level.id,
          label: words('roles.level', { rank: level.rank, name: level.name }),
          onAction: () => set('level', level.id),
        })),
      ],
      deed.level ?? 'none',
    ),
    ...branch(
      'roles',
      words('competencies.deed.roles'),
      [
        { id: 'everyone', label: words('competencies.deed.everyone'), onAction: forEveryone },
        ...(isForDeleted ? [deletedRole] : []),
        ...roles.map((role) => ({
          id: role.id,
          label: name(role.name, 'roles.unnamed'),
          onAction: () => {
            const present = !deed.roles.includes(role.id);
            session.run(commands['set-member'], { id: deed.id, field: 'roles', member: role.id, present });
          },
        })),
      ],
      deed.roles.length === 0 ? ['everyone'] : isForDeleted ? [deletedRole.id] : deed.roles,
    ),
    ...branch(
      'customer',
      words('competencies.deed.customer'),
      [
        {
          id: 'read',
          label: words('competencies.deed.customer.read'),
          onAction: () => set('customer', null),
        },
        ...CUSTOMERS.map((customer) => ({
          id: customer,
          label: words(`competencies.deed.customer.${customer}`),
          onAction: () => set('customer', customer),
        })),
      ],
      deed.customer ?? 'read',
    ),
  ];
}
