import type { Id } from '@tegu/core';
import { ChevronDown } from 'lucide-react';
import type { JSX } from 'react';
import { useWords } from '../messages/words.tsx';
import { useNamed } from '../session/names.ts';
import type { RoleSection } from './role-sections.ts';

interface RoleSelectProps {
  readonly sections: readonly RoleSection[];
  readonly chosen: Id | null;
  readonly onChoose: (role: Id) => void;
}

/** The roles to choose from, where there is no room for a list of them. */
export function RoleSelect({ sections, chosen, onChoose }: RoleSelectProps): JSX.Element {
  const words = useWords();
  const named = useNamed();
  return (
    <label className="tegu-role-select">
      <span>{words('roles.role')}</span>
      <select value={chosen ?? ''} onChange={(event) => onChoose(event.currentTarget.value)}>
        {chosen === null && <option value="">{words('roles.choose')}</option>}
        {sections.map((section) => (
          <optgroup key={section.name} label={words(`roles.section.${section.name}`)}>
            {section.roles.map((role) => {
              const { text, lang } = named(role.name, 'roles.unnamed');
              return (
                <option key={role.id} value={role.id} lang={lang}>
                  {text}
                </option>
              );
            })}
          </optgroup>
        ))}
      </select>
      <ChevronDown className="tegu-icon" strokeWidth={1.75} aria-hidden />
    </label>
  );
}
