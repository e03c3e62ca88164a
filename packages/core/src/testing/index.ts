// What the tests of other packages make models and edits with; it is not published.
export { editedAtRandom } from './edited-at-random.ts';
export { exampleModel, record, ROOT } from './example-model.ts';
export { brokenBy, brokenIn } from './invariants.ts';
export { randomCommand, type CommandCall } from './random-command.ts';
export { randomModel } from './random-model.ts';
export { LANGUAGES, randomText } from './random-text.ts';
export { Random } from './random.ts';
