import { expect, test } from 'vitest';
import { apply } from '../commands/apply.ts';
import { deleteRecords } from '../commands/delete-records.ts';
import { pasteCompetencies } from '../commands/paste-competencies.ts';
import { replaceText } from '../commands/replace-text.ts';
import { Derivation } from '../derive/derivation.ts';
import { languagePacks } from '../language/language-packs.ts';
import { newModel } from '../model/new-model.ts';
import { namesakes, namesakesKey } from './namesakes.ts';

test('competencies of one name know of each other, whatever the case and the space in it', () => {
  const rows = [{ name: 'Kuulamine' }, { name: 'Kord' }, { name: ' kuulamine' }, { name: '' }, { name: '' }];
  const { model, made } = apply(newModel('et'), pasteCompetencies, { language: 'et', mode: 'add', rows });
  const [first = '', second = '', third = '', blank = ''] = made;
  const derivation = new Derivation(model, languagePacks());
  const of = (id: string): readonly string[] => derivation.ask(namesakes, namesakesKey(id, 'et'));
  expect([of(first), of(second), of(third), of(blank)]).toEqual([[third], [], [first], []]);
  expect(derivation.ask(namesakes, namesakesKey(first, 'en'))).toEqual([]);

  const renamed = apply(model, replaceText, { id: second, field: 'name', language: 'et', text: 'Kuulamine' });
  derivation.update(renamed.model, renamed.diff);
  expect([of(first), of(second), of(third)]).toEqual([
    [second, third],
    [first, third],
    [first, second],
  ]);

  const deleted = apply(renamed.model, deleteRecords, { ids: [first, third] });
  derivation.update(deleted.model, deleted.diff);
  expect(of(second)).toEqual([]);
});
