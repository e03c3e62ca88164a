import { orderKey, type Id, type Model, type Place, type RecordTypeName } from '@tegu/core';

/** Where the next record goes that is new under a parent. */
interface Siblings {
  readonly parent: Id;
  /** For all of them, where the model has others there: only with these together is it known in which order they stand. */
  readonly shared: Place | undefined;
  count: number;
}

/** Gives new records their places: in the order of their rows, where the model has none of their type under that parent. */
export class SiblingPlaces {
  private readonly base: Model;
  private readonly known = new Map<RecordTypeName, Map<Id, Siblings>>();
  /** Siblings mostly come one after the other. */
  private readonly latest = new Map<RecordTypeName, Siblings>();

  constructor(base: Model) {
    this.base = base;
  }

  /** The place of the next record of a type; without a key where that is still to be found out. */
  next(parent: Id, type: RecordTypeName): Place {
    let siblings = this.latest.get(type);
    if (siblings?.parent !== parent) {
      siblings = this.under(parent, type);
      this.latest.set(type, siblings);
    }
    return siblings.shared ?? [parent, orderKey(siblings.count++)];
  }

  private under(parent: Id, type: RecordTypeName): Siblings {
    let ofType = this.known.get(type);
    if (!ofType) this.known.set(type, (ofType = new Map<Id, Siblings>()));
    const known = ofType.get(parent);
    if (known) return known;
    const hasOthers = this.base.childIds(parent, type).length > 0;
    const siblings: Siblings = { parent, shared: hasOthers ? [parent, ''] : undefined, count: 0 };
    ofType.set(parent, siblings);
    return siblings;
  }
}
