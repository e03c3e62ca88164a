import {
  asShown,
  inDocumentOrder,
  rules,
  type Checks,
  type CheckSettings,
  type Rule,
  type TextPlaces,
} from '@tegu/core';
import type { FindingSentences } from '../finding-sentences.ts';
import { fileUri } from './file-uri.ts';
import { plainMessage } from './plain-message.ts';
import { Regions } from './regions.ts';
import { levelOf } from './sarif-levels.ts';
import { ResultWriter } from './sarif-results.ts';
import type { SarifLog, SarifResult, SarifRule, SarifRuleOverride } from './sarif-types.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** A check that has been run, and all that its log tells beside the findings. */
export interface CheckRun {
  readonly checks: Checks;
  readonly settings: CheckSettings;
  readonly file: string;
  /** The folder that Tegu runs in. */
  readonly folder: string;
  readonly text: string;
  readonly places: TextPlaces;
  readonly sentences: FindingSentences;
  /** Language of the messages. */
  readonly language: string;
  readonly version: string;
}

/** The findings of a check as a SARIF log, those that people have set aside among them as suppressed. */
export function sarifLog(run: CheckRun): SarifLog {
  const { sentences, language, version, settings } = run;
  const driver = {
    name: 'tegu',
    version,
    language,
    rules: rules.map((rule) => asSarifRule(rule, sentences)),
  };
  const ruleConfigurationOverrides = rules.flatMap((rule, index) => notAsked(rule, index, settings));
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        language,
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true, ruleConfigurationOverrides }],
        results: resultsOf(run),
      },
    ],
  };
}

function asSarifRule(rule: Rule, sentences: FindingSentences): SarifRule {
  const { title, about } = sentences.rule(rule.id);
  return {
    id: rule.id,
    shortDescription: plainMessage(title),
    fullDescription: plainMessage(about),
    defaultConfiguration: { level: levelOf(rule.severity) },
  };
}

/** A rule that this run did not ask, so that its silence is not taken for a good text. */
function notAsked(
  { id, strictness }: Rule,
  index: number,
  settings: CheckSettings,
): readonly SarifRuleOverride[] {
  const set = settings.rules.get(id);
  const isAsked =
    set === undefined ? settings.strictness === 'review' || strictness === 'draft' : set !== 'off';
  return isAsked ? [] : [{ descriptor: { id, index }, configuration: { enabled: false } }];
}

function resultsOf({ checks, settings, file, folder, ...run }: CheckRun): readonly SarifResult[] {
  const { model } = checks;
  const writer = new ResultWriter({
    model,
    places: run.places,
    regions: new Regions(run.text),
    artifact: { uri: fileUri(file, folder) },
    sentences: run.sentences,
    language: run.language,
    ruleIndex: new Map(rules.map(({ id }, index) => [id, index])),
  });
  const results: SarifResult[] = [];
  for (const { id } of inDocumentOrder(model)) {
    for (const finding of checks.shownOn(id, settings)) results.push(writer.result(finding));
    for (const { finding, dismissal } of checks.of(id).setAside) {
      const shown = asShown(finding, settings);
      if (shown) results.push(writer.result(shown, dismissal));
    }
  }
  return results;
}
