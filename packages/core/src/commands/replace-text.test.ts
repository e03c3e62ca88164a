import { describe, expect, it } from 'vitest';
import { exampleModel } from '../testing/example-model.ts';
import { reasonOf } from '../testing/refusals.ts';
import { apply } from './apply.ts';
import { replaceText } from './replace-text.ts';

const model = exampleModel();
const name = { id: 'competency:care', field: 'name', language: 'en' };

describe('replace-text', () => {
  it('writes the whole and refuses what is there', () => {
    expect(
      apply(model, replaceText, { ...name, text: 'Caring' }).model.record('competency:care', 'competency')
        ?.name['en'],
    ).toBe('Caring');
    expect(reasonOf(model, replaceText, { ...name, text: 'Care' })).toBe('no-change');
  });
});
