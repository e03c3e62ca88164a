import { describe, expect, it } from 'vitest';
import type { Model } from '../model/model.ts';
import type { Id } from '../records/id.ts';
import { careAt, exampleModel, ROOT } from '../testing/example-model.ts';
import { reasonOf } from '../testing/refusals.ts';
import { apply } from './apply.ts';
import { pasteCompetencies, type PasteCompetenciesArgs } from './paste-competencies.ts';
import { pastePlan } from './paste-plan.ts';

const model = exampleModel();
const paste = (args: Omit<PasteCompetenciesArgs, 'language'>): PasteCompetenciesArgs => ({
  language: 'en',
  ...args,
});
const why = (args: PasteCompetenciesArgs): string => reasonOf(model, pasteCompetencies, args);
const names = (of: Model, parent: Id): (string | undefined)[] =>
  of.children(parent, 'competency').map(({ name }) => name['en']);
const deeds = (of: Model, id: Id): (string | undefined)[] =>
  of.children(id, 'indicator').map(({ text }) => text['en']);

describe('paste-competencies', () => {
  it('adds competencies with all that the block says of them', () => {
    const row = {
      name: 'Listening',
      category: 'service',
      definition: 'Hears people out.',
      indicators: ['Asks twice', '', 'Sums up'],
      knowledge: ['Who the customers are'],
      skills: ['Asking'],
      attitudes: ['Their worry is mine'],
      levels: { 'level:master': 'Does it unasked', 'level:expert': '' },
    };
    const { model: after, made } = apply(model, pasteCompetencies, paste({ mode: 'add', rows: [row] }));
    const [id = ''] = made;
    expect(names(after, 'category:service')).toEqual(['Care', 'Sales', 'Listening']);
    expect(after.record(id, 'competency')?.definition).toEqual({ en: 'Hears people out.' });
    expect(deeds(after, id)).toEqual(['Asks twice', 'Sums up']);
    expect(after.children(id, 'component').map(({ kind }) => kind)).toEqual([
      'knowledge',
      'skill',
      'attitude',
    ]);
    expect(after.children(id, 'descriptor').map(({ level, text }) => [level, text['en']])).toEqual([
      ['level:master', 'Does it unasked'],
    ]);
  });

  it('makes a category that is not there once, and puts what has none under the model', () => {
    const rows = [
      { name: 'A', category: 'New one' },
      { name: 'B', category: 'new  one' },
      { name: 'C', category: '' },
    ];
    const { model: after } = apply(model, pasteCompetencies, paste({ mode: 'add', rows }));
    const [, made] = after.children(ROOT, 'category');
    expect(made?.name).toEqual({ en: 'New one' });
    expect(names(after, made?.id ?? '')).toEqual(['A', 'B']);
    expect(names(after, ROOT)).toEqual(['Order', 'C']);
  });

  it('updates what has the same name, and keeps what the block does not speak of', () => {
    const rows = [{ name: ' care', indicators: ['Greets every customer', 'Waits'] }, { name: 'Patience' }];
    const args = paste({ mode: 'update', rows });
    expect(pastePlan(model, args)).toEqual({ targets: ['competency:care', null], removed: [] });
    const { model: after, made } = apply(model, pasteCompetencies, args);
    expect(made).toHaveLength(1);
    expect(deeds(after, 'competency:care')).toEqual(['Greets every customer', 'Waits']);
    expect(after.childIds('competency:care', 'indicator')[0]).toBe('indicator:greets');
    expect(after.record('competency:care', 'competency')).toMatchObject({
      name: { en: 'care', et: 'Hool' },
      place: model.record('competency:care', 'competency')?.place,
    });
    expect(after.record(careAt('master'), 'descriptor')?.text).toEqual({ en: 'Does it', et: 'Teeb' });
  });

  it('updates a competency by one row alone, so that no row writes over another', () => {
    const rows = [
      { name: 'Care', definition: 'One' },
      { name: 'Care', definition: 'Two' },
    ];
    const { model: after } = apply(model, pasteCompetencies, paste({ mode: 'update', rows }));
    expect(after.record('competency:care', 'competency')?.definition).toEqual({ en: 'One' });
    expect(names(after, ROOT)).toEqual(['Order', 'Care']);
  });

  it('moves to another category only where the block names one', () => {
    const rows = [{ name: 'Care', category: 'Trade' }, { name: 'Sales' }];
    const { model: after } = apply(model, pasteCompetencies, paste({ mode: 'update', rows }));
    expect(names(after, 'category:service')).toEqual(['Sales']);
  });

  it('writes levels to those that stand as high where a competency has a scale of its own', () => {
    const rows = [{ name: 'Order', levels: { 'level:expert': 'All in its place' } }];
    const { model: after } = apply(model, pasteCompetencies, paste({ mode: 'update', rows }));
    expect(after.children('competency:order', 'descriptor').map(({ level }) => level)).toEqual([
      'level:high',
    ]);
  });

  it('keeps all texts of levels that meet at one on a shorter scale', () => {
    const rows = [
      {
        name: 'Order',
        levels: { 'level:beginner': 'Asks', 'level:master': 'Does', 'level:expert': 'Leads' },
      },
    ];
    const { model: after } = apply(model, pasteCompetencies, paste({ mode: 'update', rows }));
    expect(after.children('competency:order', 'descriptor').map(({ text }) => text['en'])).toEqual([
      'Asks',
      'Does\nLeads',
    ]);
  });

  it('puts the block in the place of the chosen, in its own order; the ones that it names stay', () => {
    const rows = [{ name: 'First' }, { name: 'Sales', definition: 'Sells' }, { name: 'Last' }];
    const replacing = ['competency:care', 'competency:sales'];
    const args = paste({ mode: 'replace', rows, replacing });
    expect(pastePlan(model, args).removed).toEqual(['competency:care']);
    const { model: after } = apply(model, pasteCompetencies, args);
    expect(names(after, 'category:service')).toEqual(['First', 'Sales', 'Last']);
    expect(after.childIds('category:service', 'competency')[1]).toBe('competency:sales');
    expect(after.isLive('competency:care')).toBe(false);
    const { model: before } = apply(model, pasteCompetencies, { ...args, replacing: ['competency:care'] });
    expect(names(before, 'category:service')).toEqual(['First', 'Sales', 'Last', 'Sales']);
  });

  it('refuses what does not fit', () => {
    const rows = [{ name: 'A' }];
    expect(why(paste({ mode: 'add', rows: [] }))).toBe('no-change');
    expect(why({ ...paste({ mode: 'add', rows }), language: '' })).toBe('wrong-value');
    expect(why(paste({ mode: 'replace', rows }))).toBe('wrong-value');
    expect(why(paste({ mode: 'replace', rows, replacing: ['role:seller'] }))).toBe('no-such-record');
    expect(why(paste({ mode: 'add', rows: [{ name: 'A', levels: { 'level:none': 'x' } }] }))).toBe(
      'no-such-record',
    );
    expect(why(paste({ mode: 'add', rows: [{ name: '\udc00' }] }))).toBe('wrong-value');
  });
});
