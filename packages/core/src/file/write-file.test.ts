import { describe, expect, it } from 'vitest';
import { Model } from '../model/model.ts';
import { ModelTx, newRecord } from '../model/model-tx.ts';
import type { JsonObject } from '../records/json.ts';
import { isJsonObject, jsonOf } from './json-guards.ts';
import { planOf } from './entry-plan.ts';
import { recordTypeNames } from '../records/record.ts';
import { countNamesOfPeople } from './names-of-people.ts';
import { readFile } from './read-file.ts';
import { writeFile } from './write-file.ts';

function begun(extra: JsonObject = {}): ModelTx {
  const root = { ...newRecord('model', '', { languages: ['et'] }), extra };
  return new ModelTx(Model.from(root.id, [root]));
}

describe('writeFile', () => {
  it('leaves out what is deleted, what hangs on it, and links to it', () => {
    const tx = begun();
    const root = tx.model.root;
    const role = tx.create('role', root, {});
    const gone = tx.create('role', root, { includes: [role] });
    const scale = tx.create('scale', root, {});
    const level = tx.create('level', scale, {});
    const competency = tx.create('competency', root, {});
    const indicator = tx.create('indicator', competency, { roles: [gone, role].sort(), level });
    tx.create('descriptor', competency, { level, text: { et: 'Tase' } });
    tx.create('comment', gone, { text: { et: 'Märkus' } });
    tx.create('dismissal', root, { rule: 'r', record: indicator, related: [gone] });
    tx.create('dismissal', root, { rule: 'r', record: gone });
    tx.remove(gone);
    tx.remove(level);
    const { model } = readFile(writeFile(tx.model));
    expect(model.record(indicator, 'indicator')).toMatchObject({ roles: [role], level: null });
    expect(model.children(competency, 'descriptor')).toEqual([]);
    expect(model.get(gone)).toBeUndefined();
    expect(model.children(root, 'dismissal')).toMatchObject([{ record: indicator, related: [] }]);
  });

  it('writes names of people only when asked', () => {
    const tx = begun();
    tx.create('comment', tx.model.root, { author: 'Mari Maasikas' });
    tx.create('activity', tx.model.root, { responsibleName: 'Jaan Tamm' });
    const role = tx.create('role', tx.model.root, {});
    tx.create('dismissal', tx.model.root, { rule: 'r', record: role, by: 'Tiina Kask', on: '2026-11-22' });
    expect(writeFile(tx.model)).not.toMatch(/Maasikas|Tamm|Kask/);
    const [aside] = readFile(writeFile(tx.model, { names: true })).model.children(tx.model.root, 'dismissal');
    expect(aside).toMatchObject({ by: 'Tiina Kask', on: '2026-11-22' });
    expect(writeFile(tx.model, { names: true })).toMatch(/Maasikas[^]*Tamm|Tamm[^]*Maasikas/);
  });

  it('leaves out as many people as are counted: each once, and none who is deleted', () => {
    const tx = begun();
    const { root } = tx.model;
    expect(countNamesOfPeople(tx.model)).toBe(0);
    tx.create('comment', root, { author: 'Mari Maasikas' });
    tx.create('activity', root, { responsibleName: ' Mari Maasikas' });
    tx.create('comment', root, { author: ' ' });
    tx.create('comment', root, {});
    tx.create('activity', root, { responsibleName: 'Jaan Tamm' });
    const role = tx.create('role', root, {});
    tx.create('comment', role, { author: 'Tiina Kask' });
    tx.remove(role);
    expect(countNamesOfPeople(tx.model)).toBe(2);
    expect(countNamesOfPeople(readFile(writeFile(tx.model)).model)).toBe(0);
  });

  it('says of a newer model that it is one, so that it is looked at only wherever it is read', () => {
    const { model } = begun();
    const text = writeFile(model, { newer: true });
    expect(() => readFile(text)).toThrow(expect.objectContaining({ code: 'newer-version' }));
    const read = readFile(text, { newer: 'read' });
    expect(read).toMatchObject({ newer: true, leftOut: [] });
    expect(writeFile(read.model)).toBe(writeFile(model));
  });

  it('orders languages as the model does, sorts sets, and leaves out what is empty but no choice that is made', () => {
    const tx = begun();
    const role = tx.create('role', tx.model.root, {
      name: { en: 'Clerk', fi: 'Myyjä', et: 'Müüja' },
      kind: 'role',
      leads: false,
    });
    const text = writeFile(tx.model);
    expect(text).toBe(`{
  "format": "tegu",
  "formatVersion": 1,
  "model": {
    "id": "${tx.model.root}",
    "languages": [
      "et"
    ],
    "roles": [
      {
        "id": "${role}",
        "name": {
          "et": "Müüja",
          "en": "Clerk",
          "fi": "Myyjä"
        },
        "kind": "role"
      }
    ]
  }
}
`);
  });

  it('never writes from extra what would not be read', () => {
    const extra = jsonOf(
      `{"title":"taken","roles":[],"waivers":[{"a":1}],"constructor":1,"kept":1,"deep":${'['.repeat(70)}${']'.repeat(70)},"$file":{"format":"x","by":"y"},"$settings":"odd"}`,
    );
    const text = writeFile(begun(isJsonObject(extra) ? extra : {}).model);
    const { model } = readFile(text);
    expect(model.own.extra).toEqual({ kept: 1, $settings: 'odd', $file: { by: 'y' } });
    expect(writeFile(model)).toBe(text);
  });

  it('gives a statement whose kind was changed the id that a file would give it', () => {
    const tx = begun();
    const id = tx.create('statement', tx.model.root, { kind: 'value' });
    const claimed = tx.create('claim', tx.create('competency', tx.model.root, {}), { statement: id });
    tx.set('statement', id, 'kind', 'purpose');
    const text = writeFile(tx.model);
    const { model } = readFile(text);
    expect(model.record('statement:purpose', 'statement')?.sameAs).toEqual([{ scheme: 'file', id }]);
    expect(model.joins('statement:purpose', 'claim')).toHaveLength(1);
    expect(model.get(claimed)).toBeUndefined();
    expect(writeFile(model)).toBe(text);
    tx.create('statement', tx.model.root, { kind: 'purpose' });
    expect(() => writeFile(tx.model)).toThrow(/statement:purpose/);
  });

  it('stops where a file would be too deep', () => {
    const tx = begun();
    let above = tx.model.root;
    for (let i = 0; i < 100; i++) above = tx.create('comment', above, {});
    expect(readFile(writeFile(tx.model)).model.size).toBe(65);
  });
});

describe('the nesting', () => {
  it('gives every type a place, and no name two meanings', () => {
    const placed = new Set(['model']);
    for (const type of recordTypeNames) {
      const { fields, collections, settings, parts } = planOf(type);
      for (const part of [...collections, ...settings]) placed.add(part.type);
      const names = [
        'id',
        'sameAs',
        ...fields.map(({ name }) => name),
        ...collections.map(({ name }) => name),
      ];
      expect(new Set(names).size, type).toBe(names.length);
      expect(parts.size, type).toBe(names.length + (settings.length > 0 ? 1 : 0));
    }
    expect([...placed].sort()).toEqual([...recordTypeNames].sort());
  });
});
