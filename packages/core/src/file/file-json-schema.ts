import * as z from 'zod/mini';
import type { Json } from '../records/json.ts';
import { isJsonObject, jsonOf } from './json-guards.ts';
import { recordTypeNames } from '../records/record.ts';
import { planOf, type CollectionPart, type EntryPlan } from './entry-plan.ts';
import { FORMAT, FORMAT_VERSION } from './format.ts';

type Schema = Record<string, Json>;

const DRAFT = 'http://json-schema.org/draft-07/schema#';

/** Keys that are refused wherever they stand. */
const PROPERTY_NAMES: Schema = { not: { enum: ['__proto__', 'constructor', 'prototype'] } };

const SAME_AS: Schema = {
  type: 'array',
  description: 'Names of the record in other systems.',
  items: {
    type: 'object',
    propertyNames: PROPERTY_NAMES,
    properties: { scheme: { type: 'string' }, id: { type: 'string' }, uri: { type: 'string' } },
    required: ['scheme', 'id'],
  },
};

/**
 * The JSON Schema of the own file, made from the record types. What a schema cannot say (that ids are unique, and that a
 * link names a record that is there, of a type that fits) only `readFile` checks.
 */
export function fileJsonSchema(): Schema {
  const definitions: Schema = {};
  for (const type of recordTypeNames) definitions[type] = recordSchema(planOf(type));
  return {
    $schema: DRAFT,
    title: 'Tegu competency model',
    description: `The own file of Tegu (*.tegu.json), format version ${FORMAT_VERSION}.`,
    type: 'object',
    propertyNames: PROPERTY_NAMES,
    properties: {
      format: { const: FORMAT },
      formatVersion: { const: FORMAT_VERSION },
      model: { $ref: '#/definitions/model' },
    },
    required: ['format', 'formatVersion', 'model'],
    definitions,
  };
}

function recordSchema(plan: EntryPlan): Schema {
  const properties: Schema = {
    id: {
      type: 'string',
      minLength: 1,
      ...(plan.recordType.derived ? {} : { description: idDescription(plan) }),
    },
  };
  for (const { name, field } of plan.fields) {
    const links = field.links ? { description: `Names: ${field.links.join(', ')}.` } : {};
    const unique = field.kind === 'set' ? { uniqueItems: true } : {};
    properties[name] = { ...fieldSchema(field.schema), ...unique, ...links };
  }
  properties['sameAs'] = SAME_AS;
  addCollections(properties, plan.collections);
  if (plan.settings.length > 0) {
    const settings: Schema = {};
    addCollections(settings, plan.settings);
    properties['settings'] = { type: 'object', propertyNames: PROPERTY_NAMES, properties: settings };
  }
  const needsId = !plan.recordType.derived && plan.type !== 'statement';
  const required = [...(needsId ? ['id'] : []), ...plan.required.map(({ name }) => name)];
  return {
    type: 'object',
    propertyNames: PROPERTY_NAMES,
    properties,
    ...(required.length > 0 ? { required } : {}),
  };
}

function idDescription({ type, prefix }: EntryPlan): string {
  const single =
    type === 'statement'
      ? ' Kinds of which there is one have the id statement:<kind>, which may be left out.'
      : '';
  return `Unique: "${prefix}" and 1 to 64 letters, digits, _ or -. Another id is replaced and kept in sameAs.${single}`;
}

function addCollections(properties: Schema, parts: readonly CollectionPart[]): void {
  for (const { name, type } of parts)
    properties[name] = { type: 'array', items: { $ref: `#/definitions/${type}` } };
}

function fieldSchema(schema: z.ZodMiniType<unknown>): Schema {
  const made = jsonOf(JSON.stringify(z.toJSONSchema(schema, { target: 'draft-7' })));
  if (!isJsonObject(made)) return {};
  const { $schema: _, ...own } = made;
  return own;
}
