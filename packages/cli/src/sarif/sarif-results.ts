import {
  inLanguage,
  textsIn,
  wordsOf,
  type Finding,
  type Model,
  type SetAside,
  type Suggestion,
  type TextPlaces,
  type WrittenText,
} from '@tegu/core';
import type { FindingSentences } from '../finding-sentences.ts';
import { fieldText, pathOf, wordsFor } from '../model-words.ts';
import { Fingerprints } from './finding-fingerprint.ts';
import { plainMessage } from './plain-message.ts';
import type { Regions } from './regions.ts';
import { levelOf } from './sarif-levels.ts';
import type {
  SarifArtifact,
  SarifFix,
  SarifLocation,
  SarifLogicalLocation,
  SarifRegion,
  SarifResult,
  SarifSuppression,
} from './sarif-types.ts';

/** Version of how a fingerprint is made: changed when the same finding gets another one. */
const FINGERPRINT = 'teguFinding/v1';

/** The fields whose words stand for a record, in the order in which messages name it. */
const NAMING_FIELDS = ['name', 'title', 'text', 'who'] as const;

/** What results are made from. */
export interface ResultSources {
  readonly model: Model;
  readonly places: TextPlaces;
  readonly regions: Regions;
  readonly artifact: SarifArtifact;
  readonly sentences: FindingSentences;
  /** Language of the messages, in which a reason is given where it is written in it. */
  readonly language: string;
  readonly ruleIndex: ReadonlyMap<string, number>;
}

/** Makes findings into results of one run. */
export class ResultWriter {
  private readonly sources: ResultSources;
  private readonly fingerprints = new Fingerprints();

  constructor(sources: ResultSources) {
    this.sources = sources;
  }

  /** The result of a finding; with a dismissal, one that is suppressed. */
  result(finding: Finding, dismissal?: SetAside['dismissal']): SarifResult {
    const { model, sentences, ruleIndex } = this.sources;
    const { rule, severity, record, field, language, related } = finding;
    const found = model.get(record);
    const words = found ? wordsOf(finding, found) : '';
    const fixes = finding.suggestions.flatMap((suggestion) => this.fix(rule, suggestion) ?? []);
    return {
      ruleId: rule,
      ruleIndex: ruleIndex.get(rule) ?? -1,
      level: levelOf(severity),
      message: plainMessage(sentences.of(finding)),
      locations: [this.location(finding)],
      partialFingerprints: { [FINGERPRINT]: this.fingerprints.of(finding, words) },
      // An empty list says that nobody set it aside; the standard wants the list on all results of a run or on none.
      suppressions: dismissal ? [this.suppression(dismissal)] : [],
      ...(fixes.length > 0 ? { fixes } : {}),
      properties: { record, field, language, related },
    };
  }

  private location(finding: Finding): SarifLocation {
    const region = finding.field === null ? this.recordRegion(finding.record) : this.wordsRegion(finding);
    return {
      physicalLocation: { artifactLocation: this.sources.artifact, ...(region ? { region } : {}) },
      logicalLocations: [this.logicalLocation(finding)],
    };
  }

  private logicalLocation({ record, field, language }: Finding): SarifLogicalLocation {
    const { model } = this.sources;
    const name = wordsFor(model, record);
    const above = pathOf(model, record);
    const path = above === '' ? name : `${above} › ${name}`;
    return {
      name,
      fullyQualifiedName:
        field === null ? path : `${path} › ${field}${language === null ? '' : `.${language}`}`,
      kind: field === null ? 'object' : 'value',
    };
  }

  /** The words that a finding is about, where the file has the very text that was read. */
  private wordsRegion({ record, field, language, start, end }: Finding): SarifRegion | undefined {
    if (field === null || language === null) return undefined;
    const { regions } = this.sources;
    const written = this.textAsRead(record, field, language);
    return written && regions.region({ start: written.at(start), end: written.at(end) });
  }

  /** The words that name a record, else its opening brace: a whole record may be longer than anybody looks at. */
  private recordRegion(record: string): SarifRegion | undefined {
    const { model, places, regions } = this.sources;
    const name = wordsFor(model, record);
    const found = model.get(record);
    for (const field of NAMING_FIELDS) {
      for (const language of Object.keys((found && textsIn(found, field)) ?? {})) {
        const written = places.text(record, field, language);
        if (written?.text === name) return regions.region(written);
      }
    }
    const entry = places.record(record);
    return entry && regions.region({ start: entry.start, end: entry.start + 1 });
  }

  /** A text whose place in the file holds what the model says, which it must for offsets in the one to hold in the other. */
  private textAsRead(record: string, field: string, language: string): WrittenText | undefined {
    const { model, places } = this.sources;
    const written = places.text(record, field, language);
    return written?.text === fieldText(model, record, field, language) ? written : undefined;
  }

  private suppression({ reason }: SetAside['dismissal']): SarifSuppression {
    const { model, language } = this.sources;
    const justification = inLanguage(reason, [language, ...model.own.languages]);
    // A dismissal stands in the very file that is checked. Who set the finding aside is nobody's business here.
    return { kind: 'inSource', ...(justification.trim() === '' ? {} : { justification }) };
  }

  /** A suggestion that rewrites one text whose place is known; others change more than a stretch of the file. */
  private fix(rule: string, { label, command, args }: Suggestion): SarifFix | undefined {
    if (command !== 'replace-text') return undefined;
    const { id, field, language, text } = args;
    if (typeof id !== 'string' || typeof field !== 'string') return undefined;
    if (typeof language !== 'string' || typeof text !== 'string' || text === '') return undefined;
    const { artifact, regions, sentences } = this.sources;
    const written = this.textAsRead(id, field, language);
    if (!written) return undefined;
    const replacement = {
      deletedRegion: regions.region(written),
      insertedContent: { text: JSON.stringify(text).slice(1, -1) },
    };
    return {
      description: plainMessage(sentences.suggestion(rule, label)),
      artifactChanges: [{ artifactLocation: artifact, replacements: [replacement] }],
    };
  }
}
