import {
  findingsInParts,
  inLanguage,
  readFile,
  rules,
  type Finding,
  type Model,
  type ReadFile,
} from '@tegu/core';
import { loadPacksFor } from '../open/language-packs.ts';
import type { LibraryFacts, Progress } from './library-desk.ts';
import { LibraryFindings } from './library-findings.ts';
import { findingsSchema, type LibraryCall } from './library-messages.ts';
import { LibraryReading } from './library-reading.ts';

/** Hears how far a piece of work has come. */
type Tell = (progress: Progress) => void;

/** How often it is told how far a check has come, in milliseconds. */
const BETWEEN_WORDS = 100;

/** What is held of a library while it is open. */
interface OpenedLibrary {
  readonly model: Model;
  readonly reading: LibraryReading;
  findings: LibraryFindings | undefined;
}

/** The work on one library, away from the page: what each call is answered with. It knows nothing of workers. */
export class ReferenceWork {
  private opened: OpenedLibrary | undefined;

  /** The answer to a call. Throws FileFault for a file that is refused, and an error for what comes before a file is open. */
  async answer(call: LibraryCall, tell: Tell): Promise<unknown> {
    switch (call.call) {
      case 'open':
        return this.open(call.file, tell);
      case 'rows':
        return this.library.reading.rows(call.words, call.from, call.most);
      case 'competency':
        return this.library.reading.competency(call.id);
      case 'copy':
        return this.library.reading.copies(call.ids);
      case 'check':
        return writtenDown(await check(call.file, tell));
      case 'keep':
        this.library.findings = new LibraryFindings(this.library.model, readBack(call.found));
        return undefined;
      case 'count':
        return this.findings.counts(call.strictness);
      case 'findings':
        return this.findings.of(call.rule, call.from, call.most, this.library.reading);
    }
  }

  private async open(file: Blob, tell: Tell): Promise<LibraryFacts> {
    const { model, newer } = await read(file, tell);
    tell({ step: 'indexing', done: 0, total: 1 });
    const reading = new LibraryReading(model);
    tell({ step: 'indexing', done: 1, total: 1 });
    this.opened = { model, reading, findings: undefined };
    const { title, languages } = model.own;
    return { title: inLanguage(title, languages), languages, competencies: reading.ids.length, newer };
  }

  private get library(): OpenedLibrary {
    if (!this.opened) throw new Error('No library is open');
    return this.opened;
  }

  private get findings(): LibraryFindings {
    const { findings } = this.library;
    if (!findings) throw new Error('The library has not been checked');
    return findings;
  }
}

async function read(file: Blob, tell: Tell): Promise<ReadFile> {
  tell({ step: 'reading', done: 0, total: 2 });
  const text = await file.text();
  tell({ step: 'reading', done: 1, total: 2 });
  const whole = readFile(text, { newer: 'read' });
  tell({ step: 'reading', done: 2, total: 2 });
  return whole;
}

/** All findings on the model of a file, in document order. */
async function check(file: Blob, tell: Tell): Promise<readonly Finding[]> {
  const { model } = await read(file, tell);
  const packs = await loadPacksFor(model.own.languages);
  const parts = findingsInParts(model, packs, rules);
  let told = Number.NEGATIVE_INFINITY;
  for (;;) {
    const part = parts.next();
    if (part.done) return part.value;
    const now = performance.now();
    if (now - told < BETWEEN_WORDS && part.value.done < part.value.total) continue;
    told = now;
    tell({ step: 'checking', ...part.value });
  }
}

/** Findings as bytes: these go from worker to worker through the page, which neither copies nor reads them. */
function writtenDown(found: readonly Finding[]): ArrayBuffer {
  return new TextEncoder().encode(JSON.stringify(found)).buffer;
}

function readBack(bytes: ArrayBuffer): readonly Finding[] {
  return findingsSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
}
