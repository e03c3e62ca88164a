// Foreign frameworks by a mapping.
export { MappedFault } from './mapped/mapped-fault.ts';
export { readMapping, type Mapping } from './mapped/mapping.ts';
export { filesOf, readMapped, type MappedModel } from './mapped/read-mapped.ts';
