import { modelType, type ModelRecord } from './model.ts';
import { statementType, type Statement } from './statement.ts';
import { measureType, type Measure } from './measure.ts';
import { unitType, type Unit } from './unit.ts';
import { scaleType, type Scale } from './scale.ts';
import { levelType, type Level } from './level.ts';
import { categoryType, type Category } from './category.ts';
import { competencyType, type Competency } from './competency.ts';
import { componentType, type Component } from './component.ts';
import { indicatorType, type Indicator } from './indicator.ts';
import { descriptorType, type Descriptor } from './descriptor.ts';
import { roleType, type Role } from './role.ts';
import { roleCustomerType, type RoleCustomer } from './role-customer.ts';
import { requirementType, type Requirement } from './requirement.ts';
import { valueMeaningType, type ValueMeaning } from './value-meaning.ts';
import { claimType, type Claim } from './claim.ts';
import { evidenceType, type Evidence } from './evidence.ts';
import { sourceType, type Source } from './source.ts';
import { dismissalType, type Dismissal } from './dismissal.ts';
import { waiverType, type Waiver } from './waiver.ts';
import { ruleSettingType, type RuleSetting } from './rule-setting.ts';
import { vocabularyType, type Vocabulary } from './vocabulary.ts';
import { commentType, type Comment } from './comment.ts';
import { activityType, type Activity } from './activity.ts';
import type { Field } from './field.ts';
import type { RecordBase, RecordType } from './record-type.ts';

/** Every record type by its name. */
export interface RecordByType {
  readonly model: ModelRecord;
  readonly statement: Statement;
  readonly measure: Measure;
  readonly unit: Unit;
  readonly scale: Scale;
  readonly level: Level;
  readonly category: Category;
  readonly competency: Competency;
  readonly component: Component;
  readonly indicator: Indicator;
  readonly descriptor: Descriptor;
  readonly role: Role;
  readonly roleCustomer: RoleCustomer;
  readonly requirement: Requirement;
  readonly valueMeaning: ValueMeaning;
  readonly claim: Claim;
  readonly evidence: Evidence;
  readonly source: Source;
  readonly dismissal: Dismissal;
  readonly waiver: Waiver;
  readonly ruleSetting: RuleSetting;
  readonly vocabulary: Vocabulary;
  readonly comment: Comment;
  readonly activity: Activity;
}

export type RecordTypeName = keyof RecordByType;

export type AnyRecord = RecordByType[RecordTypeName];

/** The declarations of all record types. */
export const recordTypes: { readonly [T in RecordTypeName]: RecordType<RecordByType[T]> } = {
  model: modelType,
  statement: statementType,
  measure: measureType,
  unit: unitType,
  scale: scaleType,
  level: levelType,
  category: categoryType,
  competency: competencyType,
  component: componentType,
  indicator: indicatorType,
  descriptor: descriptorType,
  role: roleType,
  roleCustomer: roleCustomerType,
  requirement: requirementType,
  valueMeaning: valueMeaningType,
  claim: claimType,
  evidence: evidenceType,
  source: sourceType,
  dismissal: dismissalType,
  waiver: waiverType,
  ruleSetting: ruleSettingType,
  vocabulary: vocabularyType,
  comment: commentType,
  activity: activityType,
};

const names = Object.keys(recordTypes);

/** True for the name of a record type. */
export function isRecordTypeName(name: string): name is RecordTypeName {
  return Object.hasOwn(recordTypes, name);
}

/** All record type names, parents before children. */
export const recordTypeNames: readonly RecordTypeName[] = names.filter(isRecordTypeName);

/** A record type's fields by name, as the generic code walks them. */
export function fieldsOf(type: RecordTypeName): Readonly<Record<string, Field<unknown>>> {
  return recordTypes[type].fields;
}

/** True when the record is of the type; narrows it. */
export function isOfType<T extends RecordTypeName>(record: RecordBase, type: T): record is RecordByType[T] {
  return record.type === type;
}
