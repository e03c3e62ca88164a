import type { Id, PastedCompetency } from '@tegu/core';
import type { PasteLevel } from './column-targets.ts';
import { FIELD_WORDS, FIELDS, foldedWords, isField } from './column-words.ts';
import { labelled } from './foundation-words.ts';
import { levelNamed } from './level-named.ts';
import { mixedNeeds } from './mixed-needs.ts';

/** A line of a list. */
export interface ListLine {
  readonly depth: number;
  readonly text: string;
}

/** The name of a competency, and what is said of it behind a dash. */
export function nameAndMeaning(text: string): { readonly name: string; readonly meaning: string } {
  const [name = '', ...meaning] = text.split(/\s[–—-]\s/u);
  return { name: name.trim(), meaning: meaning.join(' – ').trim() };
}

/** What words head within a competency: a field by its name or a level by its id; undefined for any other words. */
export function targetOfWords(words: string, levels: readonly PasteLevel[]): string | undefined {
  const folded = foldedWords(words);
  return (
    levelNamed(folded, levels)?.id ??
    FIELDS.find((field) => field !== 'category' && FIELD_WORDS[field].includes(folded))
  );
}

/** A competency that a document tells of piece by piece. */
export class CompetencyDraft {
  readonly name: string;
  private readonly category: string;
  private readonly levels: readonly PasteLevel[];
  private readonly said = new Map<string, string[]>();

  constructor(words: string, category: string, levels: readonly PasteLevel[]) {
    const { name, meaning } = nameAndMeaning(words);
    this.name = name;
    this.category = category;
    this.levels = levels;
    if (meaning !== '') this.add('definition', [meaning]);
  }

  /** Adds what is said of a field or a level. */
  add(target: string, lines: readonly string[]): void {
    const there = this.said.get(target) ?? [];
    this.said.set(target, [...there, ...lines]);
  }

  /** Adds the lines of a list: what a label says belongs to a field or level goes there, everything else is a deed. */
  addLines(lines: readonly ListLine[], otherwise: string = 'indicators'): void {
    for (const { line, below } of branchesOf(lines)) {
      const { label, text } = labelled(line.text);
      const target = targetOfWords(label === '' ? text : label, this.levels);
      const isLabel = target !== undefined && target !== 'name' && (label !== '' || below.length > 0);
      if (isLabel) {
        this.add(target, text === '' || label === '' ? [] : partsOf(target, text));
        this.add(
          target,
          below.map((each) => each.text),
        );
      } else {
        this.add(otherwise, [line.text]);
        this.addLines(below, otherwise);
      }
    }
  }

  /** The competency, as a block of cells would tell of it. */
  pasted(): PastedCompetency {
    const needs = mixedNeeds(this.said.get('needs') ?? []);
    const listOf = (field: string, more: readonly string[] = []): readonly string[] | undefined => {
      const lines = [...(this.said.get(field) ?? []), ...more];
      return lines.length === 0 ? undefined : lines;
    };
    const described = [...this.said].filter(([target]) => !isField(target));
    return {
      name: this.name,
      category: this.category === '' ? undefined : this.category,
      definition: this.said.get('definition')?.join('\n'),
      indicators: listOf('indicators'),
      knowledge: listOf('knowledge', needs.knowledge),
      skills: listOf('skills', needs.skills),
      attitudes: listOf('attitudes', needs.attitudes),
      levels:
        described.length === 0
          ? undefined
          : Object.fromEntries(described.map(([level, texts]): [Id, string] => [level, texts.join('\n')])),
    };
  }
}

/** A line of a list, and those that stand deeper below it. */
export interface Branch<L extends ListLine> {
  readonly line: L;
  readonly below: readonly L[];
}

/** A list by its outer lines, however unevenly it is pushed in. */
export function branchesOf<L extends ListLine>(lines: readonly L[]): readonly Branch<L>[] {
  const branches: { line: L; below: L[] }[] = [];
  for (const line of lines) {
    const open = branches.at(-1);
    if (open && line.depth > open.line.depth) open.below.push(line);
    else branches.push({ line, below: [] });
  }
  return branches;
}

/** A line that lists what somebody has; a deed or a description is one sentence, whatever signs it has. */
function partsOf(target: string, text: string): readonly string[] {
  if (!['knowledge', 'skills', 'attitudes', 'needs'].includes(target)) return [text];
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
