import type { Id } from '../records/id.ts';
import type { Json, JsonObject } from '../records/json.ts';
import { isJsonArray, isJsonObject, jsonOf } from './json-guards.ts';

/** A stretch of a file's text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A text as it stands in a file: the units between the quotes of its JSON string. */
export interface WrittenText extends Stretch {
  /** What the string says. */
  readonly text: string;
  /** Where a unit of the text stands in the file; escapes take more room there. */
  at(offset: number): number;
}

/** Where the records of a file and their texts stand in it. */
export interface TextPlaces {
  /** The object of a record, from brace to brace; undefined where the file has none. */
  record(id: Id): Stretch | undefined;
  /** A record's text; undefined where the file has none. */
  text(id: Id, field: string, language: string): WrittenText | undefined;
}

/** An object, array or string of the file; other values have no texts in them and are passed over. */
interface Node extends Stretch {
  /** What an object or array holds, by key or index; of keys that stand there twice the last, as it is read. */
  readonly members?: ReadonlyMap<string | number, Node>;
}

/** The places in a text that has been read as `raw`; `entries` are the objects that its records were read from. */
export function textPlaces(text: string, raw: JsonObject, entries: ReadonlyMap<Id, JsonObject>): TextPlaces {
  const nodes = new Map<object, Node>();
  pair(raw, new PlaceScanner(text).scan(), nodes);
  const nodeOf = (id: Id): Node | undefined => {
    const entry = entries.get(id);
    return entry && nodes.get(entry);
  };
  return {
    record: nodeOf,
    text: (id, field, language) => {
      const node = nodeOf(id)?.members?.get(field)?.members?.get(language);
      return node && !node.members ? writtenText(text, node) : undefined;
    },
  };
}

function pair(value: Json, node: Node | undefined, nodes: Map<object, Node>): void {
  if (!node?.members || typeof value !== 'object' || value === null) return;
  nodes.set(value, node);
  for (const [key, member] of node.members) {
    if (typeof key === 'number') {
      if (isJsonArray(value)) pair(value[key] ?? null, member, nodes);
    } else if (isJsonObject(value) && Object.hasOwn(value, key)) pair(value[key] ?? null, member, nodes);
  }
}

function writtenText(file: string, { start, end }: Stretch): WrittenText | undefined {
  const text = jsonOf(`"${file.slice(start, end)}"`);
  if (typeof text !== 'string') return undefined;
  return {
    start,
    end,
    text,
    at: (offset) => {
      let at = start;
      for (let unit = 0; unit < offset; unit++) at += unitLength(file, at);
      return at;
    },
  };
}

/** How many units of the file write one unit of a string. */
function unitLength(file: string, at: number): number {
  if (file[at] !== '\\') return 1;
  return file[at + 1] === 'u' ? 6 : 2;
}

/** Walks a text that is known to be JSON; the depth of a file that has been read bounds the recursion. */
class PlaceScanner {
  private at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  scan(): Node | undefined {
    if (this.text.startsWith('\uFEFF')) this.at++;
    return this.value();
  }

  private value(): Node | undefined {
    this.skipSpace();
    const first = this.text[this.at];
    if (first === '"') return this.string();
    if (first === '{') return this.object();
    if (first === '[') return this.array();
    while (this.at < this.text.length && !',]} \n\r\t'.includes(this.text.charAt(this.at))) this.at++;
    return undefined;
  }

  private object(): Node {
    const start = this.at++;
    const members = new Map<string, Node>();
    while (!this.ends('}')) {
      const { start: from, end } = this.string();
      const key = jsonOf(`"${this.text.slice(from, end)}"`);
      this.skipSpace();
      this.at++; // the colon
      const member = this.value();
      if (typeof key !== 'string') continue;
      if (member) members.set(key, member);
      else members.delete(key);
    }
    return { start, end: this.at, members };
  }

  private array(): Node {
    const start = this.at++;
    const members = new Map<number, Node>();
    for (let index = 0; !this.ends(']'); index++) {
      const member = this.value();
      // A record's texts never stand in arrays themselves.
      if (member?.members) members.set(index, member);
    }
    return { start, end: this.at, members };
  }

  private string(): Node {
    const start = ++this.at;
    while (this.text[this.at] !== '"') this.at += unitLength(this.text, this.at);
    return { start, end: this.at++ };
  }

  /** Steps over a comma, or over the end of an object or array. */
  private ends(closing: string): boolean {
    this.skipSpace();
    if (this.text[this.at] === ',') {
      this.at++;
      this.skipSpace();
    }
    if (this.text[this.at] !== closing) return false;
    this.at++;
    return true;
  }

  private skipSpace(): void {
    while (' \n\r\t'.includes(this.text.charAt(this.at)) && this.at < this.text.length) this.at++;
  }
}
