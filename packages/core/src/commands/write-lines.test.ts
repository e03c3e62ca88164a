import { describe, expect, it } from 'vitest';
import { exampleModel, record } from '../testing/example-model.ts';
import { reasonOf } from '../testing/refusals.ts';
import { apply } from './apply.ts';
import { writeLines, type WriteLinesArgs } from './write-lines.ts';

const model = exampleModel();
const CARE = 'competency:care';
const deeds = (lines: readonly string[], language = 'en'): WriteLinesArgs => ({
  competency: CARE,
  kind: 'indicator',
  language,
  lines,
});

describe('write-lines', () => {
  it('keeps the records of lines that stay, edits the changed, makes the new and deletes the rest', () => {
    const lines = ['Smiles', 'Greets every customer', 'Asks what they need today'];
    const { model: after, made } = apply(model, writeLines, deeds(lines));
    const [first = ''] = made;
    expect(after.childIds(CARE, 'indicator')).toEqual([first, 'indicator:greets', 'indicator:asks']);
    expect(after.record('indicator:greets', 'indicator')).toBe(model.record('indicator:greets', 'indicator'));
    expect(after.record('indicator:asks', 'indicator')).toMatchObject({
      text: { en: 'Asks what they need today' },
      roles: ['role:seller'],
    });
    const { model: last } = apply(after, writeLines, deeds(['Smiles']));
    // One of them says something in Estonian too.
    expect(last.childIds(CARE, 'indicator')).toEqual([first, 'indicator:greets']);
    expect(last.record('indicator:greets', 'indicator')?.text['en']).toBeUndefined();
  });

  it('moves a record with its line', () => {
    const lines = ['Asks what they need', 'Greets every customer'];
    const { model: after, made } = apply(model, writeLines, deeds(lines));
    expect(made).toEqual([]);
    expect(after.childIds(CARE, 'indicator')).toEqual(['indicator:asks', 'indicator:greets']);
  });

  it('leaves alone what the language does not say', () => {
    const { model: after } = apply(model, writeLines, deeds(['Tervitab klienti nimepidi'], 'et'));
    expect(after.record('indicator:greets', 'indicator')?.text).toEqual({
      en: 'Greets every customer',
      et: 'Tervitab klienti nimepidi',
    });
    expect(after.childIds(CARE, 'indicator')).toContain('indicator:asks');
  });

  it('takes a line out of one language and leaves the record to the other', () => {
    const lines = ['Tervitab igat klienti', 'Küsib, mida vaja on'];
    const both = apply(model, writeLines, deeds(lines, 'fi')).model;
    const { model: after } = apply(both, writeLines, deeds([lines[1] ?? ''], 'fi'));
    expect(after.record('indicator:greets', 'indicator')).toMatchObject({ live: true });
    expect(after.record('indicator:greets', 'indicator')?.text['fi']).toBeUndefined();
    expect(after.record('indicator:greets', 'indicator')?.text['en']).toBe('Greets every customer');
  });

  it('takes as many lines as there are deeds for their translations, in order', () => {
    const lines = ['Tervehtii jokaista asiakasta', 'Kysyy, mitä hän tarvitsee'];
    const { model: after, made } = apply(model, writeLines, deeds(lines, 'fi'));
    expect(made).toEqual([]);
    expect(after.children(CARE, 'indicator').map(({ text }) => text['fi'])).toEqual(lines);
    const more = apply(model, writeLines, deeds([...lines, 'Kiittää'], 'fi'));
    expect(more.made).toHaveLength(3);
  });

  it('writes knowledge, skills and attitudes each in their own list', () => {
    const args = { competency: CARE, kind: 'skill', language: 'en', lines: ['Listening', '  '] } as const;
    const { model: after, made } = apply(model, writeLines, args);
    expect(made).toHaveLength(1);
    expect(after.record(made[0] ?? '', 'component')).toMatchObject({
      kind: 'skill',
      text: { en: 'Listening' },
    });
    expect(after.childIds(CARE, 'component')).toContain('component:patience');
  });

  it('keeps a break within a text that stays', () => {
    const broken = exampleModel(record('indicator', 'broken', CARE, { text: { en: 'Looks\nup' } }, 2));
    const lines = ['Greets every customer', 'Asks what they need', 'Looks up'];
    expect(reasonOf(broken, writeLines, deeds(lines))).toBe('no-change');
    const { model: after } = apply(broken, writeLines, deeds(lines.slice(1)));
    expect(after.record('indicator:broken', 'indicator')?.text).toEqual({ en: 'Looks\nup' });
  });

  it('refuses what does not fit', () => {
    expect(reasonOf(model, writeLines, { ...deeds(['x']), competency: 'role:seller' })).toBe(
      'no-such-record',
    );
    expect(reasonOf(model, writeLines, deeds(['x'], 'English'))).toBe('wrong-value');
    expect(reasonOf(model, writeLines, deeds(['\ud800']))).toBe('wrong-value');
    expect(reasonOf(model, writeLines, deeds(['Greets every customer', 'Asks what they need', '']))).toBe(
      'no-change',
    );
  });
});
