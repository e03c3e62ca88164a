import { describe, expect, it } from 'vitest';
import { apply } from '../commands/apply.ts';
import { createRecord } from '../commands/create-record.ts';
import { deleteRecords } from '../commands/delete-records.ts';
import { moveRecord } from '../commands/move-record.ts';
import { replaceText } from '../commands/replace-text.ts';
import { setField } from '../commands/set-field.ts';
import { exampleModel, record, ROOT } from '../testing/example-model.ts';
import { areAlike, compareModels } from './compare-models.ts';
import { diffModels } from './diff-models.ts';
import { longestRise } from './longest-rise.ts';
import { rootedAt } from './rooted-at.ts';
import { sameRecord } from './same-record.ts';

const model = exampleModel();

describe('compareModels', () => {
  it('finds nothing between a model and itself, whatever the keys and the root’s id', () => {
    expect(areAlike(compareModels(model, rootedAt(model, 'model:other')))).toBe(true);
  });

  it('names what was added and removed, with its words and what went with it', () => {
    const { model: more, made } = apply(model, createRecord, {
      type: 'unit',
      parent: ROOT,
      texts: { name: { et: 'Ladu' } },
    });
    const later = apply(more, deleteRecords, { ids: ['role:seller'] }).model;
    const { added, removed, moved } = compareModels(model, later);
    expect(added).toEqual([{ record: made[0], type: 'unit', parent: ROOT, text: 'Ladu' }]);
    expect(removed.map(({ type, text }) => [type, text])).toEqual([
      ['role', 'Seller'],
      ['requirement', 'soon'],
      ['valueMeaning', 'One desk'],
    ]);
    expect(moved).toEqual([]);
  });

  it('names changed fields, texts by language', () => {
    const later = apply(model, replaceText, {
      id: 'competency:care',
      field: 'name',
      language: 'et',
      text: 'Hoolimine',
    }).model;
    const latest = apply(later, setField, { id: 'competency:care', field: 'scope', value: null }).model;
    expect(compareModels(model, latest).changed).toEqual([
      { record: 'competency:care', field: 'name', language: 'et', before: 'Hool', after: 'Hoolimine' },
      { record: 'competency:care', field: 'scope', language: null, before: 'core', after: null },
    ]);
    expect(
      compareModels(
        model,
        apply(model, replaceText, { id: ROOT, field: 'title', language: 'en', text: 'Store' }).model,
      ).changed,
    ).toHaveLength(1);
  });

  it('names one record that moved, not those that it passed', () => {
    const later = apply(model, moveRecord, { id: 'level:beginner', parent: 'scale:three' }).model;
    expect(compareModels(model, later).moved).toEqual([
      {
        record: 'level:beginner',
        type: 'level',
        text: 'Beginner',
        from: { parent: 'scale:three', position: 1 },
        to: { parent: 'scale:three', position: 3 },
      },
    ]);
    const out = apply(model, moveRecord, { id: 'competency:care', parent: ROOT }).model;
    expect(compareModels(model, out).moved).toMatchObject([
      { record: 'competency:care', from: { parent: 'category:service' }, to: { parent: ROOT, position: 2 } },
    ]);
  });
});

describe('diffModels', () => {
  it('leads to the records of the other, deleted ones included', () => {
    const goal = rootedAt(
      apply(exampleModel(record('comment', 'root', ROOT)), deleteRecords, { ids: ['role:seller'] }).model,
      'model:other',
    );
    const after = model.apply(diffModels(model, goal));
    expect(after.size).toBe(goal.size);
    for (const each of rootedAt(goal, ROOT).all())
      expect(sameRecord(after.get(each.id) ?? model.own, each)).toBe(true);
    expect(after.isLive('comment:root')).toBe(true);
    expect(diffModels(after, goal).size).toBe(0);
  });
});

describe('a model under another root', () => {
  it('has dismissals of the root under the id that it gives them', () => {
    const about = record('dismissal', '', ROOT, { rule: 'stale-model', record: ROOT });
    const other = rootedAt(exampleModel(about), 'model:other');
    const [moved] = other.joins('model:other', 'dismissal');
    expect(moved?.id).not.toBe(about.id);
    expect(moved?.id).toBe(record('dismissal', '', ROOT, { rule: 'stale-model', record: 'model:other' }).id);
    expect(areAlike(compareModels(exampleModel(about), other))).toBe(true);
  });
});

describe('the longest rise', () => {
  it('is as long as can be', () => {
    expect(longestRise([])).toEqual([]);
    expect(longestRise([3, 1, 2, 5, 4])).toEqual([1, 2, 4]);
    expect(longestRise([2, 2])).toHaveLength(1);
  });
});
