import { commands, type Model } from '@tegu/core';
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { RolesPlace } from '../roles/roles-place.tsx';
import { company } from '../testing/company.test-kit.ts';
import { showPlace, type ShownPlace } from '../testing/place.test-kit.tsx';
import { PrintInsteadProvider } from './print-instead.ts';
import { RoleProfile } from './role-profile.tsx';

const WAREHOUSE = 'role:ladu';

function showProfile(
  change: (place: ShownPlace) => void = () => undefined,
  model: Model = company(),
): ShownPlace {
  const place = showPlace(<RoleProfile role={WAREHOUSE} />, { model });
  act(() => change(place));
  return place;
}

const et = (text: string): { readonly et: string } => ({ et: text });
const section = (name: string): HTMLElement => screen.getByRole('region', { name });

describe("a role's profile", () => {
  test('shows the deeds that are the role’s own, and how many more it shares', () => {
    showProfile(({ session }) => {
      const row = within(screen.getByRole('row', { name: /^Lubadusest kinnipidamine Iga töötaja/ }));
      // Without a deed of its own the shared ones stand for it.
      expect(row.getByText('Paneb lubaduse kohe kirja.')).toBeVisible();
      expect(row.getByText('ühised teod')).toBeVisible();
      session.run(commands['create-record'], {
        type: 'indicator',
        parent: 'competency:lubadus',
        fields: { roles: ['role:ladu'] },
        texts: { text: et('Helistab müüjale.') },
      });
    });
    const row = within(screen.getByRole('row', { name: /^Lubadusest kinnipidamine Iga töötaja/ }));
    expect(row.getByText('Helistab müüjale.')).toBeVisible();
    expect(row.queryByText('Paneb lubaduse kohe kirja.')).not.toBeInTheDocument();
    expect(row.getByText('ja 2 ühist tegu')).toBeVisible();
    expect(row.getByText('2')).toBeVisible();
  });

  test('has no part without words, and one for all values once one has a sentence', () => {
    const place = showProfile();
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      'Laotöötaja',
      'Kompetentsid',
    ]);
    act(() => {
      for (const [type, fields, texts] of [
        ['roleCustomer', { kind: 'internal' }, { who: et('Müüja'), touchpoints: et('Küsib laoseisu.') }],
        ['valueMeaning', { statement: 'statement:hoolivus' }, { text: et('Helistab ise.') }],
      ] as const)
        place.session.run(commands['create-record'], { type, parent: 'role:ladu', fields, texts });
      place.session.run(commands['replace-text'], {
        id: 'role:ladu',
        field: 'traits',
        language: 'et',
        text: 'rahulik',
      });
    });
    expect(within(section('Kliendid')).getByText('siseklient')).toBeVisible();
    const values = within(section('Mida väärtused ja lubadus selles rollis tähendavad'));
    expect(values.getByText('Helistab ise.')).toBeVisible();
    expect(values.getByText('veel sõnastamata')).toBeVisible();
    const person = section('Inimene, keda otsime');
    expect(person).toHaveTextContent(/nende arengut ei hinnata/);
    expect(within(person).queryByText('Kogemus')).not.toBeInTheDocument();
  });

  test("is what a print from the role's page shows", async () => {
    let printed: unknown = null;
    const place = showPlace(
      <PrintInsteadProvider value={(document) => void (printed = document)}>
        <RolesPlace />
      </PrintInsteadProvider>,
      { model: company(), where: { place: 'roles', view: 'role', item: 'role:muuja' } },
    );
    await waitFor(() => expect(printed).toMatchObject({ type: RoleProfile, props: { role: 'role:muuja' } }));
    place.unmount();
    expect(printed).toBeNull();
  });
});
