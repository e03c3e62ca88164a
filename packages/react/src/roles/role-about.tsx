import { commands, type Model } from '@tegu/core';
import type { JSX } from 'react';
import { CheckBox } from '../controls/check-box.tsx';
import { useWords } from '../messages/words.tsx';
import { useNames } from '../session/names.ts';
import { useModel, useSession, useSessionState } from '../session/session-context.tsx';
import { RoleIncludes } from './role-includes.tsx';
import type { Role } from './role-sections.ts';

/** What kind of role it is, its line, whether it has people, and whose needs it takes over. */
export function RoleAbout({ role }: { readonly role: Role }): JSX.Element {
  const words = useWords();
  const session = useSession();
  const set = (field: 'kind' | 'unit' | 'line' | 'leads', value: unknown): void => {
    session.run(commands['set-field'], { id: role.id, field, value });
  };
  const unitLine = useSessionState(({ model }) => lineOfUnit(model, role));
  const name = useNames();
  const units = useModel((model) => model.children(model.root, 'unit'));
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
      {role.kind === 'role' && units.length > 0 && (
        <label>
          <span>{words('roles.unit')}</span>
          <select
            className="tegu-select"
            value={role.unit ?? ''}
            disabled={session.readOnly}
            onChange={({ currentTarget: { value } }) => set('unit', value === '' ? null : value)}
          >
            <option value="">{words('roles.unit.none')}</option>
            {units.map((unit) => (
              <option key={unit.id} value={unit.id}>
                {name(unit.name, 'foundation.unit.unnamed')}
              </option>
            ))}
          </select>
        </label>
      )}
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
      <RoleIncludes role={role} />
    </div>
  );
}

function lineOfUnit(model: Model, role: Role): 'frontline' | 'support' | null {
  const unit = model.record(role.unit, 'unit');
  return unit && model.isLive(unit.id) ? unit.line : null;
}
