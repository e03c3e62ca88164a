import type { RecordTypeName } from '@tegu/core';
import {
  ASKED,
  holding,
  NAME,
  NARROW,
  own,
  parentOf,
  quietId,
  quietParent,
  SENTENCE,
  type ColumnPlan,
} from './column-plans.ts';

/** A sheet whose rows are records. */
export interface SheetPlan {
  readonly key: string;
  /** The types of its rows; the first one is what a row is that says no more. */
  readonly types: readonly [RecordTypeName, ...RecordTypeName[]];
  readonly columns: readonly ColumnPlan[];
  /** It is written even when it has no rows. */
  readonly isAlways?: boolean;
}

/** The sheet that a workshop makes: a row for each thing that is said of a competency. */
const competencies: SheetPlan = {
  key: 'competencies',
  types: ['competency', 'component', 'indicator', 'descriptor'],
  isAlways: true,
  columns: [
    {
      head: 'category',
      width: NAME,
      holds: {
        competency: { kind: 'parent' },
        component: { kind: 'above' },
        indicator: { kind: 'above' },
        descriptor: { kind: 'above' },
      },
      ...ASKED,
    },
    {
      head: 'competency',
      width: NAME,
      holds: {
        competency: holding('name'),
        component: { kind: 'parent' },
        indicator: { kind: 'parent' },
        descriptor: { kind: 'parent' },
      },
      ...ASKED,
    },
    own('competency', 'definition', SENTENCE),
    { ...own('component', 'text', SENTENCE, ASKED), makes: 'component' },
    { ...own('indicator', 'text', SENTENCE, ASKED), makes: 'indicator' },
    {
      head: 'level',
      width: NARROW,
      holds: { indicator: holding('level'), descriptor: holding('level') },
      ...ASKED,
    },
    { ...own('descriptor', 'text', SENTENCE), makes: 'descriptor' },
    own('indicator', 'examples', SENTENCE),
    own('indicator', 'roles', NAME),
    {
      head: 'customer',
      width: NARROW,
      holds: { indicator: holding('customer'), descriptor: holding('customer') },
    },
    own('competency', 'code', NARROW),
    own('competency', 'scope', NAME),
    own('competency', 'scale', NARROW),
    own('competency', 'status', NARROW),
    quietId('competency', 'component', 'indicator', 'descriptor'),
  ],
};

const levels: SheetPlan = {
  key: 'levels',
  types: ['scale', 'level'],
  columns: [
    { head: 'scale', width: NAME, holds: { scale: holding('name'), level: { kind: 'parent' } }, ...ASKED },
    { ...own('level', 'name', NAME, ASKED), makes: 'level' },
    own('level', 'description', SENTENCE, ASKED),
    quietId('scale', 'level'),
  ],
};

/** The requirements are a matrix of their own (`matrix.ts`); what a matrix has no place for stands in `requirementDetails`. */
export const MATRIX = 'requirements';

/** The sheets of a model, in their order. */
export const SHEETS: readonly SheetPlan[] = [
  {
    key: 'about',
    types: ['model'],
    isAlways: true,
    columns: [
      own('model', 'title', NAME, ASKED),
      own('model', 'description', SENTENCE),
      own('model', 'organisation', NAME, ASKED),
      own('model', 'languages', NARROW),
      own('model', 'versionNote', NAME),
      own('model', 'lastReviewed', NARROW),
      quietId('model'),
    ],
  },
  {
    key: 'foundation',
    types: ['statement'],
    isAlways: true,
    columns: [
      own('statement', 'kind', NAME, ASKED),
      own('statement', 'title', NAME, ASKED),
      own('statement', 'text', SENTENCE, ASKED),
      own('statement', 'follows', NAME),
      own('statement', 'units', NAME),
      own('statement', 'horizon', NARROW),
      own('statement', 'customerFacing', NARROW),
      quietId('statement'),
    ],
  },
  {
    key: 'measures',
    types: ['measure'],
    columns: [
      parentOf('measure', 'measured'),
      own('measure', 'name', NAME),
      own('measure', 'kind', NAME),
      own('measure', 'reflects', SENTENCE),
      own('measure', 'howOften', NAME),
      quietId('measure'),
    ],
  },
  {
    key: 'units',
    types: ['unit'],
    columns: [
      own('unit', 'name', NAME),
      own('unit', 'line', NARROW),
      own('unit', 'contribution', SENTENCE),
      quietId('unit'),
    ],
  },
  levels,
  {
    key: 'categories',
    types: ['category'],
    columns: [
      own('category', 'name', NAME),
      own('category', 'description', SENTENCE),
      own('category', 'statement', NAME),
      quietId('category'),
    ],
  },
  competencies,
  {
    key: 'roles',
    types: ['role'],
    isAlways: true,
    columns: [
      own('role', 'name', NAME, ASKED),
      own('role', 'kind', NARROW, ASKED),
      own('role', 'leads', NARROW, ASKED),
      own('role', 'line', NARROW, ASKED),
      own('role', 'includes', NAME),
      own('role', 'unit', NAME),
      own('role', 'purpose', SENTENCE, ASKED),
      own('role', 'contribution', SENTENCE, ASKED),
      own('role', 'traits', NAME),
      own('role', 'abilities', NAME),
      own('role', 'experience', NAME),
      own('role', 'owner', NAME),
      quietId('role'),
    ],
  },
  {
    key: 'customers',
    types: ['roleCustomer'],
    isAlways: true,
    columns: [
      parentOf('roleCustomer', 'role', ASKED),
      own('roleCustomer', 'who', NAME, ASKED),
      own('roleCustomer', 'kind', NAME, ASKED),
      own('roleCustomer', 'ownPeople', NARROW),
      own('roleCustomer', 'contact', NARROW, ASKED),
      own('roleCustomer', 'touchpoints', SENTENCE, ASKED),
      quietId('roleCustomer'),
    ],
  },
  {
    key: 'requirementDetails',
    types: ['requirement'],
    columns: [
      parentOf('requirement', 'role'),
      own('requirement', 'competency', NAME),
      own('requirement', 'entryLevel', NARROW),
      own('requirement', 'weight', NARROW),
      own('requirement', 'note', SENTENCE),
    ],
  },
  {
    key: 'valueMeanings',
    types: ['valueMeaning'],
    columns: [
      parentOf('valueMeaning', 'role'),
      own('valueMeaning', 'statement', NAME),
      own('valueMeaning', 'text', SENTENCE),
      { head: 'customer', width: NARROW, holds: { valueMeaning: holding('customer') } },
    ],
  },
  {
    key: 'claims',
    types: ['claim'],
    columns: [
      parentOf('claim', 'competency'),
      own('claim', 'statement', NAME),
      own('claim', 'rationale', SENTENCE),
    ],
  },
  {
    key: 'evidence',
    types: ['evidence'],
    columns: [
      own('evidence', 'quote', SENTENCE),
      own('evidence', 'statement', NAME),
      quietParent('evidence'),
    ],
  },
  {
    key: 'sources',
    types: ['source'],
    columns: [
      parentOf('source', 'competency'),
      own('source', 'method', NAME),
      own('source', 'note', SENTENCE),
      own('source', 'date', NARROW),
      own('source', 'sentences', NARROW, { isQuiet: true }),
      quietId('source'),
    ],
  },
  {
    key: 'waivers',
    types: ['waiver'],
    columns: [
      own('waiver', 'subject', NAME),
      own('waiver', 'statement', NAME),
      own('waiver', 'aspect', NAME),
      own('waiver', 'reason', SENTENCE),
    ],
  },
  {
    key: 'activities',
    types: ['activity'],
    columns: [
      own('activity', 'change', SENTENCE),
      own('activity', 'kind', NARROW),
      own('activity', 'goal', NAME),
      own('activity', 'responsible', NAME),
      own('activity', 'responsibleName', NAME),
      own('activity', 'agreedBy', NAME),
      own('activity', 'start', NARROW),
      own('activity', 'end', NARROW),
      own('activity', 'followUp', NARROW),
      own('activity', 'measure', NAME),
      own('activity', 'resources', NAME),
      own('activity', 'involved', NAME),
      own('activity', 'communication', NAME),
      own('activity', 'origin', NAME),
      own('activity', 'priority', NARROW),
      own('activity', 'status', NARROW),
      quietId('activity'),
    ],
  },
  {
    key: 'comments',
    types: ['comment'],
    columns: [
      parentOf('comment', 'about'),
      own('comment', 'kind', NARROW),
      own('comment', 'text', SENTENCE),
      own('comment', 'author', NAME),
      own('comment', 'resolved', NARROW),
      quietParent('comment'),
      quietId('comment'),
    ],
  },
  {
    key: 'vocabulary',
    types: ['vocabulary'],
    columns: [
      own('vocabulary', 'word', NAME),
      own('vocabulary', 'language', NARROW),
      own('vocabulary', 'why', SENTENCE),
      quietId('vocabulary'),
    ],
  },
  {
    key: 'ruleSettings',
    types: ['ruleSetting'],
    columns: [own('ruleSetting', 'rule', NAME), own('ruleSetting', 'severity', NARROW)],
  },
  {
    key: 'dismissals',
    types: ['dismissal'],
    columns: [
      own('dismissal', 'rule', NAME),
      own('dismissal', 'record', NAME),
      own('dismissal', 'reason', SENTENCE),
      own('dismissal', 'by', NAME),
      own('dismissal', 'on', NARROW),
      own('dismissal', 'related', NARROW, { isQuiet: true }),
      own('dismissal', 'field', NARROW, { isQuiet: true }),
      own('dismissal', 'language', NARROW, { isQuiet: true }),
      own('dismissal', 'quote', NARROW, { isQuiet: true }),
    ],
  },
];
