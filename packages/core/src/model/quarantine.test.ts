import { describe, expect, it } from 'vitest';
import { record, ROOT } from '../testing/example-model.ts';
import { faultOf, sortOut } from './quarantine.ts';

const unit = record('unit', 'store', ROOT, { name: { en: 'Store' } });

describe('quarantine', () => {
  it('keeps sound records and sorts out the others with a reason', () => {
    const { sound, quarantined } = sortOut([
      unit,
      { ...unit, line: 'back' },
      null,
      7,
      'unit',
      { id: 'unit:x' },
    ]);
    expect(sound).toEqual([unit]);
    expect(quarantined.map(({ id, field }) => [id, field])).toEqual([
      ['unit:store', 'line'],
      ['', ''],
      ['', ''],
      ['', ''],
      ['unit:x', 'type'],
    ]);
    for (const { reason } of quarantined) expect(reason).not.toBe('');
  });

  it.each([
    ['field', 'no such type', { ...unit, type: 'constructor' }, 'type'],
    ['id', 'the id of another type', { ...unit, id: 'role:store' }, 'id'],
    ['id', 'no id', { ...unit, id: '' }, 'id'],
    ['place', 'no place', { ...unit, place: ['x'] }, 'place'],
    ['live', 'no mark', { ...unit, live: 1 }, 'live'],
    ['name', 'a text that is none', { ...unit, name: { en: 1 } }, 'name'],
    [
      'name',
      'a language that is none',
      { ...unit, name: JSON.parse('{"__proto__":"x"}') as unknown },
      'name',
    ],
    ['name', 'a text left out', { ...unit, name: undefined }, 'name'],
    ['sameAs', 'names elsewhere that are none', { ...unit, sameAs: [{ id: 1 }] }, 'sameAs'],
    ['extra', 'extras that are none', { ...unit, extra: null }, 'extra'],
    [
      'competency',
      'a join without its end',
      record('requirement', '', 'role:seller', { competency: '' }),
      'competency',
    ],
  ])('names the field at fault: %s, %s', (_, __, value, field) => {
    expect(faultOf(value)?.field).toBe(field);
  });
});
