import type { StatementKind } from './foundation-words.ts';
import { nameAndMeaning } from './competency-draft.ts';
import type { LeftOut } from './left-out.ts';

/** A statement of what a company stands for. */
export interface FoundStatement {
  readonly kind: StatementKind;
  readonly title: string;
  readonly text: string;
}

/** Of these a company has several; of the others one. */
const SEVERAL: ReadonlySet<StatementKind> = new Set(['value', 'strategicGoal']);

/** The whole text stands in brackets: a remark about the work, not a statement. */
const REMARK = /^\([^()]*\)\.?$/u;

const SENTENCES = /(?<=[.!?])\s+(?=\p{Lu})/u;

/** The statements of a document as they are found. */
export class FoundStatements {
  readonly all: FoundStatement[] = [];
  readonly leftOut: LeftOut[] = [];

  /** Takes lines that say one kind of statement; `isList` where one line may say several: values between commas, a goal a sentence. */
  add(kind: StatementKind, lines: readonly string[], isList: boolean): void {
    const said = lines.filter((line) => line !== '');
    for (const line of said.filter((text) => REMARK.test(text)))
      this.leftOut.push({ text: line, why: 'loose' });
    const meant = said.filter((text) => !REMARK.test(text));
    if (meant.length === 0) return;
    if (!SEVERAL.has(kind)) this.addSingle(kind, meant.join('\n'));
    else if (kind === 'value')
      for (const line of meant) {
        for (const value of isList ? valuesIn(line) : [line]) {
          const { name, meaning } = nameAndMeaning(value.replace(/^([^:]{1,40}):\s+/u, '$1 – '));
          this.all.push({ kind, title: name, text: meaning });
        }
      }
    else
      for (const text of meant.flatMap((line) => (isList ? line.split(SENTENCES) : [line])))
        this.all.push({ kind, title: '', text });
  }

  private addSingle(kind: StatementKind, text: string): void {
    if (this.all.some((statement) => statement.kind === kind)) this.leftOut.push({ text, why: 'second' });
    else this.all.push({ kind, title: '', text });
  }
}

/** Bare words between commas are a value each; a sentence is one. */
function valuesIn(line: string): readonly string[] {
  const parts = line.replace(/\.$/u, '').split(/[,;]\s*/u);
  const areWords = parts.every((part) => part.trim().split(/\s+/u).length <= 4);
  return areWords ? parts.map((part) => part.trim()).filter((part) => part !== '') : [line];
}
