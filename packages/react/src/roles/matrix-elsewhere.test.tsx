import { commands, requirementsOf, type Id } from '@tegu/core';
import { act, createEvent, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { showPlace, type ShownPlace } from '../testing/place.test-kit.tsx';
import { scaledCompany } from './matrix.test-kit.ts';
import { RolesPlace } from './roles-place.tsx';

const PROMISE = 'competency:lubadus';
const HANDING_OUT = 'competency:valjastamine';

const show = (): ShownPlace =>
  showPlace(<RolesPlace />, { model: scaledCompany(), where: { place: 'roles' } });
const cell = (name: RegExp): HTMLElement => screen.getByRole('gridcell', { name });
const chosen = (): readonly (string | null)[] =>
  [...document.querySelectorAll('[aria-selected="true"]')].map((each) => each.getAttribute('aria-label'));

/** What a role says of a competency itself. */
function says({ session }: ShownPlace, role: Id, competency: Id): unknown {
  const requirement = session.checks.derivation.ask(requirementsOf, role).get(competency);
  return requirement?.own ? requirement.level : undefined;
}

/** Somebody else, or another tab, puts a role or a competency before one. */
function putBefore(place: ShownPlace, before: Id, name: string): Id {
  const record = place.model().record(before, 'role') ?? place.model().record(before, 'competency');
  if (!record) throw new Error(`No record ${before}`);
  let made: Id = '';
  act(() => {
    place.session.run(
      commands['create-record'],
      {
        type: record.type,
        parent: place.model().parentOf(record),
        before,
        fields: record.type === 'role' ? { kind: 'role', line: record.line } : {},
        texts: { name: { et: name } },
      },
      { onMade: ([id]) => (made = id ?? '') },
    );
  });
  return made;
}

function remove({ session }: ShownPlace, id: Id): void {
  act(() => void session.run(commands['delete-records'], { ids: [id] }));
}

function paste(text: string): void {
  const target = document.activeElement ?? document.body;
  const getData = (type: string): string => (type === 'text/html' ? '' : text);
  fireEvent(target, createEvent.paste(target, { clipboardData: { getData } }));
}

describe('while roles and competencies come and go by the hand of others', () => {
  test('a key and a paste reach the cell that has the focus, and no other', async () => {
    const place = show();
    act(() => cell(/^Laotöötaja, Kauba/).focus());
    const competency = putBefore(place, HANDING_OUT, 'Uus oskus');
    const role = putBefore(place, 'role:ladu', 'Uus roll');
    expect(cell(/^Laotöötaja, Kauba/)).toHaveFocus();
    expect(cell(/^Laotöötaja, Kauba/)).toHaveAttribute('aria-selected', 'true');
    await place.user.keyboard('3');
    expect(says(place, 'role:ladu', HANDING_OUT)).toBe('level:3');
    paste('1');
    expect(says(place, 'role:ladu', HANDING_OUT)).toBe('level:1');
    for (const each of [role, 'role:muuja', 'role:koik']) {
      expect(says(place, each, competency)).toBeUndefined();
      expect(says(place, each, HANDING_OUT)).toBeUndefined();
    }
  });

  test('what comes between chosen cells is not chosen with them', async () => {
    const place = show();
    act(() => cell(/^Müüja, Lubadusest/).focus());
    await place.user.keyboard('{Shift>}{ArrowRight}{/Shift}');
    expect(chosen()).toHaveLength(2);
    const role = putBefore(place, 'role:ladu', 'Uus roll');
    await place.user.keyboard('3');
    expect(says(place, 'role:ladu', PROMISE)).toBe('level:3');
    expect(says(place, role, PROMISE)).toBeUndefined();
  });

  test('a cell that has gone leaves its choice to no other that a key would reach', async () => {
    const place = show();
    act(() => cell(/^Müüja, Lubadusest/).focus());
    remove(place, 'role:muuja');
    await place.user.keyboard('3');
    paste('3');
    expect(says(place, 'role:ladu', PROMISE)).toBeUndefined();
    expect(says(place, 'role:koik', PROMISE)).toBe('level:2');
  });

  test('the menu of a cell goes with it', async () => {
    const place = show();
    await place.user.click(cell(/^Müüja, Lubadusest/));
    const menu = await screen.findByRole('menu');
    // It has come to rest once it has the focus.
    await waitFor(() => expect(menu).toContainElement(document.querySelector<HTMLElement>(':focus')));
    putBefore(place, 'role:muuja', 'Uus roll');
    expect(menu).toBeInTheDocument();
    remove(place, 'role:muuja');
    await waitFor(() => expect(menu).not.toBeInTheDocument());
  });
});
