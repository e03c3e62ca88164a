import { FORMAT, FORMAT_VERSION, isBlank } from '@tegu/core';
import { createIds, type Ids } from './ids.ts';
import { MappedFault } from './mapped-fault.ts';
import { ENCLOSING, type Entry, type Mapping } from './mapping.ts';
import { placeOf, textIn, textOf, type Row } from './rows.ts';

type Json = Readonly<Record<string, unknown>>;

/** A record of the own file that others may stand in. */
interface Made {
  readonly row: Row;
  readonly json: Record<string, unknown>;
}

/** Records by what other rows name them by, and by the row that they are made of. */
interface Known {
  readonly what: string;
  readonly byKey: Map<string, Made>;
  readonly byRow: Map<Row, Made>;
}

/** The rows as a file of Tegu's own: what stands in what, ids made of the framework's, texts in its language. */
export function ownFile(mapping: Mapping, lists: ReadonlyMap<string, readonly Row[]>): Json {
  return new OwnFile(mapping, lists).file();
}

class OwnFile {
  private readonly mapping: Mapping;
  private readonly lists: ReadonlyMap<string, readonly Row[]>;
  private readonly ids: Ids;

  constructor(mapping: Mapping, lists: ReadonlyMap<string, readonly Row[]>) {
    this.mapping = mapping;
    this.lists = lists;
    this.ids = createIds(mapping.scheme);
  }

  file(): Json {
    const { mapping } = this;
    const levels = this.levels();
    const scales = levels ? [this.scale([...levels.byRow.values()])] : [];
    const categories = this.made('category', mapping.categories, (row) => ({
      name: this.texts(textOf(row, mapping.categories?.name)),
      description: this.texts(textOf(row, mapping.categories?.description)),
      competencies: [],
    }));
    const loose: Json[] = [];
    const competencies = this.competencies(categories, loose);
    this.components(competencies);
    this.indicators(competencies, levels);
    this.descriptors(competencies, levels);
    return {
      format: FORMAT,
      formatVersion: FORMAT_VERSION,
      model: {
        id: this.ids.of('model', mapping.title),
        title: this.texts(mapping.title),
        ...(mapping.description === '' ? {} : { description: this.texts(mapping.description) }),
        languages: [mapping.language],
        ...(scales.length > 0 ? { scales } : {}),
        categories: [...categories.byRow.values()].map(({ json }) => json),
        competencies: loose,
      },
    };
  }

  private levels(): Known | undefined {
    const { levels } = this.mapping;
    if (!levels) return undefined;
    return this.made('level', levels, (row) => ({
      name: this.texts(textOf(row, levels.name)),
      description: this.texts(textOf(row, levels.description)),
    }));
  }

  private scale(levels: readonly Made[]): Json {
    const rising = this.mapping.levels?.order === 'falling' ? levels.toReversed() : levels;
    const name = rising.map(({ row }) => textOf(row, this.mapping.levels?.name)).join(' – ');
    return {
      id: this.ids.of('scale', this.mapping.title),
      name: this.texts(name),
      levels: rising.map(({ json }) => json),
    };
  }

  private competencies(categories: Known, loose: Json[]): Known {
    const entry = this.mapping.competencies;
    return this.made('competency', entry, (row, json) => {
      const category = this.parentOf(row, entry.under, categories);
      if (category) listIn(category.json, 'competencies').push(json);
      else loose.push(json);
      return {
        name: this.texts(textOf(row, entry.name)),
        definition: this.texts(textOf(row, entry.definition)),
        ...(entry.code === undefined ? {} : { code: oneLine(textIn(row, entry.code)) }),
      };
    });
  }

  private components(competencies: Known): void {
    for (const entry of this.mapping.components)
      for (const row of this.rowsOf(entry)) {
        const json = this.above(row, entry.under, competencies);
        for (const text of partsOf(textOf(row, entry.text), entry.split))
          listIn(json, 'components').push({
            ...this.named('component', entry, row, text),
            kind: entry.kind,
            text: this.texts(text),
          });
      }
  }

  private indicators(competencies: Known, levels: Known | undefined): void {
    for (const entry of this.mapping.indicators)
      for (const row of this.rowsOf(entry)) {
        const json = this.above(row, entry.under, competencies);
        const level = entry.level === undefined ? null : this.parentOf(row, entry.level, levels);
        for (const text of partsOf(textOf(row, entry.text), entry.split))
          listIn(json, 'indicators').push({
            ...this.named('indicator', entry, row, text),
            text: this.texts(text),
            ...(entry.examples === undefined
              ? {}
              : { examples: this.texts(textIn(row, entry.examples).trim()) }),
            ...(level ? { level: level.json['id'] } : {}),
          });
      }
  }

  private descriptors(competencies: Known, levels: Known | undefined): void {
    for (const entry of this.mapping.descriptors) {
      const said = new Map<string, Row>();
      for (const row of this.rowsOf(entry)) {
        const json = this.above(row, entry.under, competencies);
        const level = this.parentOf(row, entry.level, levels);
        const text = textOf(row, entry.text);
        if (!level || text === '') continue;
        const pair = `${String(json['id'])} ${String(level.json['id'])}`;
        const before = said.get(pair);
        if (before)
          throw new MappedFault(
            row.file,
            row.place,
            `describes the same level of the same competency as ${before.place}`,
          );
        said.set(pair, row);
        listIn(json, 'descriptors').push({
          level: level.json['id'],
          text: this.texts(text),
          ...this.kept(entry, row),
        });
      }
    }
  }

  /** A record for each row of an entry, known by its key. */
  private made(
    what: string,
    entry: Entry | undefined,
    fieldsOf: (row: Row, json: Record<string, unknown>) => Json,
  ): Known {
    const known: Known = { what, byKey: new Map(), byRow: new Map() };
    if (!entry) return known;
    for (const row of this.rowsOf(entry)) {
      const json: Record<string, unknown> = {};
      const fields = fieldsOf(row, json);
      Object.assign(json, this.named(what, entry, row, JSON.stringify(fields)), fields);
      const made = { row, json };
      known.byRow.set(row, made);
      const by = entry.key ?? entry.id;
      const key = by === undefined ? '' : textIn(row, by).trim();
      if (by === undefined || key === '') continue;
      const there = known.byKey.get(key);
      if (there)
        throw new MappedFault(row.file, placeOf(row, by), `“${key}” stands at ${there.row.place} too`);
      known.byKey.set(key, made);
    }
    return known;
  }

  private rowsOf({ from, only }: Entry): readonly Row[] {
    const rows = this.lists.get(from) ?? [];
    if (!only) return rows;
    return rows.filter(
      ({ own }) => only.has.every((field) => own.has(field)) && !only.lacks.some((field) => own.has(field)),
    );
  }

  /** What a row stands in; null where it says nothing of it. */
  private parentOf(row: Row, by: string | undefined, known: Known | undefined): Made | null {
    if (by === undefined || !known) return null;
    if (by === ENCLOSING) {
      for (let at = row.enclosing; at; at = at.enclosing) {
        const made = known.byRow.get(at);
        if (made) return made;
      }
      throw new MappedFault(row.file, row.place, `stands in no ${known.what}`);
    }
    const key = textIn(row, by).trim();
    if (key === '') return null;
    const made = known.byKey.get(key);
    if (made) return made;
    const some = [...known.byKey.keys()].slice(0, 5).join(', ');
    throw new MappedFault(
      row.file,
      placeOf(row, by),
      `“${key}” is no ${known.what}; known are ${some || 'none'}`,
    );
  }

  private above(row: Row, by: string, known: Known): Record<string, unknown> {
    const made = this.parentOf(row, by, known);
    if (!made) throw new MappedFault(row.file, placeOf(row, by), `is empty; expected a ${known.what}`);
    return made.json;
  }

  private named(what: string, entry: Entry, row: Row, text: string): Json {
    const foreign = entry.id === undefined ? '' : textIn(row, entry.id).trim();
    return {
      // What has no name of its own is told by what it says and where it stands first, so that the same file gives the same ids.
      id: this.ids.of(what, foreign === '' ? `${row.file} ${text}` : foreign),
      ...(foreign === '' ? {} : { sameAs: [{ scheme: this.mapping.scheme, id: foreign }] }),
      ...this.kept(entry, row),
    };
  }

  /** Fields of a foreign framework stand under names that no field of ours has. */
  private kept(entry: Entry, row: Row): Json {
    const kept = entry.keep.flatMap((field): (readonly [string, unknown])[] => {
      const text = textIn(row, field);
      return text === '' ? [] : [[`${this.mapping.scheme}:${field}`, text]];
    });
    return Object.fromEntries(kept);
  }

  private texts(text: string): Json {
    const words = { [this.mapping.language]: text };
    return isBlank(words) ? {} : words;
  }
}

function partsOf(text: string, split: string | undefined): readonly string[] {
  const parts = split === undefined ? [text] : text.split(split);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

function listIn(json: Record<string, unknown>, name: string): unknown[] {
  const there = json[name];
  if (Array.isArray(there)) return there;
  const list: unknown[] = [];
  json[name] = list;
  return list;
}
