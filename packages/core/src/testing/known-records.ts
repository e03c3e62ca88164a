import type { Model } from '../model/model.ts';
import type { Id } from '../records/id.ts';
import { recordTypeNames, type AnyRecord, type RecordTypeName } from '../records/record.ts';
import type { Random } from './random.ts';

/** Records by id: all of a model's, as a run of edits follows them, for asking a model for all is its slowest answer. */
export type RecordsById = ReadonlyMap<Id, AnyRecord>;

/** What a random command may speak of: a model and all its records, deleted ones among them. */
export class KnownRecords {
  readonly model: Model;
  readonly #records: RecordsById;
  readonly #byType = new Map<RecordTypeName, Id[]>();
  readonly #all: readonly Id[];

  constructor(model: Model, records: RecordsById) {
    this.model = model;
    this.#records = records;
    this.#all = [...records.keys()];
    for (const { id, type } of records.values()) {
      const list = this.#byType.get(type);
      if (list) list.push(id);
      else this.#byType.set(type, [id]);
    }
  }

  /** Any record; now and then one that is not there. */
  anyId(random: Random): Id {
    return random.oneIn(50) ? 'competency:nobody' : (random.pick(this.#all) ?? '');
  }

  /** One or several records. */
  ids(random: Random): readonly Id[] {
    const found = [this.anyId(random)];
    while (random.oneIn(3)) found.push(this.anyId(random));
    return found;
  }

  /** A record of a type; one that is not there where the model has none. */
  one(random: Random, type: RecordTypeName): Id {
    return random.pick(this.#byType.get(type) ?? []) ?? `${type}:nobody`;
  }

  /** Any record that is there. */
  anyRecord(random: Random): AnyRecord | undefined {
    return this.model.get(this.anyId(random));
  }

  /** A record that was deleted, while there is one. */
  markedOff(random: Random): Id {
    return random.pick(this.#all.filter((id) => this.#records.get(id)?.live === false)) ?? this.anyId(random);
  }

  /** The records that a link to these types can lead to. */
  readonly idsOfTypes = (types: readonly string[]): readonly Id[] =>
    types.includes('any')
      ? this.#all
      : recordTypeNames
          .filter((type) => types.includes(type))
          .flatMap((type) => this.#byType.get(type) ?? []);
}
