import { derivedId, roleFocus, type Id, type Model } from '@tegu/core';
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { modelWith, showPlace, type ShownPlace } from '../testing/place.test-kit.tsx';
import { RolesPlace } from './roles-place.tsx';

type Records = Parameters<typeof modelWith>;

/** Ids of a model's own making are not known before: each step looks the last ones up. */
function companyModel(): Model {
  const first = modelWith(
    { type: 'category', texts: { name: { et: 'Vastutus' } } },
    { type: 'role', fields: { kind: 'group' }, texts: { name: { et: 'Iga töötaja' } } },
    { type: 'role', fields: { line: 'support' }, texts: { name: { et: 'Laotöötaja' } } },
    { type: 'statement', fields: { kind: 'value' }, texts: { title: { et: 'Hoolivus' } } },
  );
  return first;
}

function idNamed(model: Model, type: 'role' | 'competency' | 'category', name: string): Id {
  for (const record of model.all()) if (record.type === type && record.name['et'] === name) return record.id;
  throw new Error(`no ${type} ${name}`);
}

/** A group and a role that includes it, one shared competency with a deed for the customer. */
function shown(view: 'matrix' | 'role'): ShownPlace & { readonly role: Id; readonly group: Id; readonly competency: Id } {
  const model = companyModel();
  const role = idNamed(model, 'role', 'Laotöötaja');
  const group = idNamed(model, 'role', 'Iga töötaja');
  const place = showPlace(<RolesPlace />, {
    model: extended(model, [
      {
        type: 'competency',
        parent: idNamed(model, 'category', 'Vastutus'),
        fields: { scope: 'core' },
        texts: { name: { et: 'Lubadusest kinnipidamine' } },
      },
    ]),
    where: { place: 'roles', view: view === 'matrix' ? undefined : view, item: role },
  });
  const competency = idNamed(place.model(), 'competency', 'Lubadusest kinnipidamine');
  return { ...place, role, group, competency };
}
