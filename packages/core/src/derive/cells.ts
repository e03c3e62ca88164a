import { endsOf, parentOf } from '../model/model-indexes.ts';
import type { Model } from '../model/model.ts';
import type { RecordChange, RecordsDiff } from '../model/records-diff.ts';
import type { Id } from '../records/id.ts';
import type { RecordTypeName } from '../records/record.ts';
import { Source } from './answer.ts';

/** What a cell is of, beside its id: a record, its standing (own mark, parent and ends), the sentences of a wording, or a list of an index. */
type Kind = 'record' | 'standing' | 'wording' | `children ${RecordTypeName}` | `joins ${RecordTypeName}`;

/** The smallest things that an answer can rest on. */
export class Cells {
  private readonly byKind = new Map<Kind, Map<Id, Source>>();

  record(id: Id): Source {
    return this.cell('record', id);
  }

  /** A record's own mark, parent and ends: what its being alive rests on. */
  standing(id: Id): Source {
    return this.cell('standing', id);
  }

  children(parent: Id, type: RecordTypeName): Source {
    return this.cell(`children ${type}`, parent);
  }

  joins(end: Id, type: RecordTypeName): Source {
    return this.cell(`joins ${type}`, end);
  }

  /** The sentences that share a key of wording. */
  wording(key: string): Source {
    return this.cell('wording', key);
  }

  /** The cells that a diff and its changes of wordings touch and that an answer rests on, seen from the model that it leads to. */
  touchedBy(diff: RecordsDiff, model: Model, wordings: ReadonlySet<string>): ReadonlySet<Source> {
    const touched = new Set<Source>();
    const touch = (kind: Kind, id: Id): void => {
      const cells = this.byKind.get(kind);
      const cell = cells?.get(id);
      if (!cell) return;
      if (cell.isIdle) cells?.delete(id);
      else touched.add(cell);
    };
    for (const [id, change] of diff) {
      touch('record', id);
      if (!standsAsBefore(change)) touchStanding(touch, id, change, model);
    }
    for (const key of wordings) touch('wording', key);
    return touched;
  }

  private cell(kind: Kind, id: Id): Source {
    let cells = this.byKind.get(kind);
    if (!cells) this.byKind.set(kind, (cells = new Map<Id, Source>()));
    let cell = cells.get(id);
    if (!cell) cells.set(id, (cell = new Source()));
    return cell;
  }
}

function standsAsBefore({ before, after }: RecordChange): boolean {
  return (
    before !== undefined &&
    after !== undefined &&
    before.live === after.live &&
    before.place[0] === after.place[0] &&
    before.place[1] === after.place[1] &&
    endsOf(before).join() === endsOf(after).join()
  );
}

function touchStanding(
  touch: (kind: Kind, id: Id) => void,
  id: Id,
  { before, after }: RecordChange,
  model: Model,
): void {
  touch('standing', id);
  for (const record of [before, after]) {
    if (!record || id === model.root) continue;
    const parent = parentOf(record, model.root);
    touch(`children ${record.type}`, parent);
    // A competency whose category is not there is listed under the model.
    if (record.type === 'competency' && model.get(parent) === undefined)
      touch('children competency', model.root);
    for (const end of endsOf(record)) touch(`joins ${record.type}`, end);
  }
  // A category that comes or goes takes or leaves its competencies, which without it stand under the model.
  if ((before === undefined || after === undefined) && (before ?? after)?.type === 'category') {
    touch('children competency', model.root);
  }
}
