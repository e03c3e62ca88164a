import { describe, expect, it } from 'vitest';
import { exampleModel } from '../testing/example-model.ts';
import { applyNamed, commands, isCommandId } from './index.ts';

const model = exampleModel();

describe('the registry', () => {
  it('names every command by its id', () => {
    for (const [id, command] of Object.entries(commands)) expect(command.id).toBe(id);
    expect(isCommandId('edit-text')).toBe(true);
    expect(isCommandId('constructor')).toBe(false);
  });

  it('runs commands over plain arguments and refuses nonsense', () => {
    expect(applyNamed(model, 'delete-records', { ids: ['role:keeper'] }).diff.size).toBe(1);
    for (const [id, command] of Object.entries(commands)) {
      for (const args of [undefined, null, 0, '', [], {}, { id: null }, { ids: [1] }, { model: null }]) {
        expect(command.can(model, args as never), id).not.toBe(true);
        if (isCommandId(id)) expect(() => applyNamed(model, id, args), id).toThrow('wrong-value');
      }
    }
  });
});
