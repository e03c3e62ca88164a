import { isBlank, type Id, type Model, type RecordByType, type Texts } from '@tegu/core';
import { statementsOf, type Statement } from './statements.ts';

export type Unit = RecordByType['unit'];

/** What a model has several of, each a section with a list. */
export type ListedKind = 'value' | 'strategicGoal' | 'unit';

/** A value, a goal or a unit. */
export type Listed = Statement | Unit;

/** The living values, goals or units, in order. */
export function listed(model: Model, kind: ListedKind): readonly Listed[] {
  return kind === 'unit' ? model.children(model.root, 'unit') : statementsOf(model, kind);
}

/** What it is called by: values and units have a name, a goal is its own sentence. */
export function nameTextsOf(thing: Listed): Texts {
  if (thing.type === 'unit') return thing.name;
  return thing.kind === 'value' ? thing.title : thing.text;
}

/** True when nothing at all is written of it, so that it may go without a word. */
export function isUnwritten(model: Model, thing: Listed): boolean {
  if (model.childIds(thing.id, 'measure').length > 0) return false;
  return thing.type === 'unit'
    ? isBlank(thing.name) && isBlank(thing.contribution)
    : isBlank(thing.title) && isBlank(thing.text) && isBlank(thing.horizon);
}

/** How many links and sentences go with it. */
export function linksOf(model: Model, { id, type }: Listed): number {
  if (type === 'unit') {
    const roles = model.children(model.root, 'role').filter(({ unit }) => unit === id);
    const statements = model.children(model.root, 'statement').filter(({ units }) => units.includes(id));
    return roles.length + statements.length;
  }
  return (
    model.joins(id, 'evidence').length +
    model.joins(id, 'claim').length +
    model.joins(id, 'valueMeaning').length
  );
}

/** Those that are called as one before them is: allowed, and worth a quiet word. */
export function namedAlike(things: readonly Listed[], language: string): ReadonlySet<Id> {
  const taken = new Set<string>();
  const alike = new Set<Id>();
  for (const thing of things) {
    const name = (nameTextsOf(thing)[language] ?? '').trim().toLowerCase();
    if (name === '') continue;
    if (taken.has(name)) alike.add(thing.id);
    taken.add(name);
  }
  return alike;
}
