import type { MessageId } from '../messages/message-id.ts';
import type { Words } from '../messages/words.tsx';

/** Fields that are not simply the words of the thing. */
const FIELDS: Readonly<Record<string, MessageId>> = {
  title: 'use.field.name',
  name: 'use.field.name',
  description: 'use.field.description',
  definition: 'use.field.definition',
  examples: 'use.field.examples',
  horizon: 'use.field.horizon',
  reflects: 'use.field.reflects',
  howOften: 'use.field.howOften',
  contribution: 'use.field.contribution',
  purpose: 'use.field.purpose',
  touchpoints: 'use.field.touchpoints',
  traits: 'roles.traits',
  abilities: 'roles.abilities',
  experience: 'roles.experience',
  versionNote: 'use.version.note',
  lastReviewed: 'use.version.reviewed',
  organisation: 'use.version.organisation',
  languages: 'use.field.languages',
  code: 'use.field.code',
  scope: 'competencies.scope',
  status: 'competencies.status',
  level: 'use.is.level',
  line: 'roles.line',
  roles: 'frame.place.roles',
  includes: 'roles.includes',
  unit: 'use.is.unit',
  units: 'foundation.units',
  follows: 'use.field.follows',
  scale: 'use.is.scale',
};

/** True for a field that has a name of its own in a comparison. */
export function isNamedField(field: string): boolean {
  return Object.hasOwn(FIELDS, field);
}

/** Which part of a record a field is; '' for its own words, and for what has no name that a reader would know. */
export function fieldWords(field: string, words: Words): string {
  const id = isNamedField(field) ? FIELDS[field] : undefined;
  return id === undefined ? '' : words(id);
}
