import type { CopiedCompetency, Finding, Id, Severity, Strictness } from '@tegu/core';

/** How far a piece of work on a library has come: so many parts of so many. */
export interface Progress {
  readonly step: 'reading' | 'indexing' | 'checking';
  readonly done: number;
  readonly total: number;
}

/** How a long piece of work is watched and called off; called off, it rejects with the signal's reason. */
export interface Watched {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** What is said of a library as a whole. */
export interface LibraryFacts {
  /** In the first of its languages that has one; '' where it has no title. */
  readonly title: string;
  readonly languages: readonly string[];
  readonly competencies: number;
  /** True where a newer Tegu wrote it. */
  readonly newer: boolean;
}

/** A competency in the list. */
export interface LibraryRow {
  readonly id: Id;
  readonly code: string;
  readonly name: string;
  /** '' for none. */
  readonly category: string;
  /** The language of the name. */
  readonly language: string;
  /** The sentence that answers the search, where it is not the name. */
  readonly sentence: string;
}

export interface LibraryRows {
  readonly rows: readonly LibraryRow[];
  /** How many there are in all. */
  readonly total: number;
}

/** A level as it is shown: its place from 1 and its name. */
export interface LibraryLevel {
  readonly rank: number;
  readonly name: string;
}

/** A competency as it is read. */
export interface LibraryCompetency extends LibraryRow {
  readonly definition: string;
  readonly components: readonly {
    readonly kind: 'knowledge' | 'skill' | 'attitude';
    readonly text: string;
  }[];
  readonly indicators: readonly { readonly text: string; readonly level: LibraryLevel | null }[];
  readonly descriptors: readonly { readonly text: string; readonly level: LibraryLevel }[];
}

/** How often a check has something to say. */
export interface RuleCount {
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
}

/** A finding with what is needed to show it. */
export interface LibraryFinding {
  readonly finding: Finding;
  /** The competency that it stands in; null: it is about something else. */
  readonly competency: LibraryRow | null;
  /** The whole text that it speaks of; '' where it is about a record. */
  readonly text: string;
}

/** A library that is open: read and looked through without being changed. It works away from the page. */
export interface LibraryDesk {
  /** Reads the file; rejects with FileFault, and then nothing is open. */
  open(file: Blob, watched?: Watched): Promise<LibraryFacts>;
  /** A stretch of the competencies that answer the words, best first; without words of all, in their order. */
  rows(words: string, from: number, most: number): Promise<LibraryRows>;
  competency(id: Id): Promise<LibraryCompetency | undefined>;
  /** What goes into a model of one's own. */
  copy(ids: readonly Id[]): Promise<readonly CopiedCompetency[]>;
  /** Checks the whole library; the most frequent rule first. */
  check(strictness: Strictness, watched?: Watched): Promise<readonly RuleCount[]>;
  /** A stretch of what the last check found by a rule, in document order. */
  findings(
    rule: string,
    from: number,
    most: number,
  ): Promise<{ readonly findings: readonly LibraryFinding[]; readonly total: number }>;
  close(): void;
}
