import { commands, type Model } from '@tegu/core';
import type { JSX } from 'react';
import { CheckBox } from '../controls/check-box.tsx';
import { useWords } from '../messages/words.tsx';
import { useNames } from '../session/names.ts';
import { useModel, useSession, useSessionState } from '../session/session-context.tsx';
import type { Role } from './role-sections.ts';

/** What kind of role it is, its line, whether it has people, and whose needs it takes over. */
export function RoleAbout({ role }: { readonly role: Role }): JSX.Element {
  const words = useWords();
  const session = useSession();
  const set = (field: 'kind' | 'line' | 'leads', value: unknown): void => {
    session.run(commands['set-field'], { id: role.id, field, value });
  };
  const unitLine = useSessionState(({ model }) => lineOfUnit(model, role));
  const none =
    unitLine === null
      ? words('roles.line.none')
      : words('roles.line.fromUnit', { line: words(`roles.section.${unitLine}`) });
  return (
    <div className="about">
      <label>
        <span>{words('roles.kind')}</span>
        <select
          className="tegu-select"
          value={role.kind}
          disabled={session.readOnly}
          onChange={(event) => set('kind', event.currentTarget.value)}
        >
          <option value="role">{words('roles.kind.role')}</option>
          <option value="group">{words('roles.kind.group')}</option>
        </select>
      </label>
      {role.kind === 'role' && (
        <label>
          <span>{words('roles.line')}</span>
          <select
            className="tegu-select"
            value={role.line ?? ''}
            disabled={session.readOnly}
            onChange={({ currentTarget: { value } }) => set('line', value === '' ? null : value)}
          >
            <option value="">{none}</option>
            <option value="frontline">{words('roles.section.frontline')}</option>
            <option value="support">{words('roles.section.support')}</option>
          </select>
        </label>
      )}
      <CheckBox
        label={words('roles.leads')}
        isChecked={role.leads}
        isDisabled={session.readOnly}
        onChange={(leads) => set('leads', leads)}
      />
      <Includes role={role} />
    </div>
  );
}

function lineOfUnit(model: Model, role: Role): 'frontline' | 'support' | null {
  const unit = model.record(role.unit, 'unit');
  return unit && model.isLive(unit.id) ? unit.line : null;
}

/** The groups whose needs hold for this role too. */
function Includes({ role }: { readonly role: Role }): JSX.Element | null {
  const words = useWords();
  const name = useNames();
  const session = useSession();
  const groups = useModel((model) =>
    model
      .children(model.root, 'role')
      .filter(({ id, kind }) => id !== role.id && (kind === 'group' || role.includes.includes(id))),
  );
  if (groups.length === 0) return null;
  return (
    <fieldset className="includes">
      <legend>{words('roles.includes')}</legend>
      {groups.map((group) => (
        <CheckBox
          key={group.id}
          label={name(group.name, 'roles.unnamed')}
          isChecked={role.includes.includes(group.id)}
          isDisabled={session.readOnly}
          onChange={(present) =>
            session.run(commands['set-member'], { id: role.id, field: 'includes', member: group.id, present })
          }
        />
      ))}
    </fieldset>
  );
}
