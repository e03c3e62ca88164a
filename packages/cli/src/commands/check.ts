import { Checks, inDocumentOrder, isAtLeast, rules, settingsOf, type Finding, type Model } from '@tegu/core';
import { cwd } from 'node:process';
import { readCall, type Usage } from '../call.ts';
import { EXIT } from '../fault.ts';
import { LANGUAGES, messageLanguage, packsFor } from '../languages.ts';
import { countsOf, fieldText, pathOf, wordsFor } from '../model-words.ts';
import { readModel, readPlacedModel } from '../read-model.ts';
import { readRuleLevels } from '../rule-levels.ts';
import { sentencesIn, type FindingSentences } from '../finding-sentences.ts';
import { sarifLog } from '../sarif/sarif-log.ts';
import { toolVersion } from '../sarif/tool-version.ts';
import type { Terminal } from '../terminal.ts';

export const usage: Usage = {
  name: 'check',
  places: ['FILE'],
  options: {
    from: null,
    strictness: ['draft', 'review'],
    rule: null,
    language: null,
    format: ['text', 'json', 'sarif'],
    'fail-on': ['fix', 'consider', 'never'],
    messages: LANGUAGES,
  },
};

/** `tegu check`: all findings on a model. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const call = readCall(usage, words);
  const [file = ''] = call.places;
  const levels = readRuleLevels(call.all('rule'));
  const packs = packsFor(call.option('language'));
  const language = messageLanguage(call.option('messages'));
  const sentences = await sentencesIn(language);
  const format = call.option('format');
  const from = call.option('from');
  const placed = format === 'sarif' ? await readPlacedModel(file, from) : undefined;
  const model = placed?.model ?? (await readModel(file, from)).model;
  const checks = new Checks(model, packs, rules, terminal.today());
  const settings = settingsOf(model, call.option('strictness') === 'review' ? 'review' : 'draft', levels);
  const findings = checks.all(settings);
  if (placed) {
    const version = await toolVersion();
    const log = sarifLog({ ...placed, checks, settings, file, folder: cwd(), sentences, language, version });
    terminal.out(`${JSON.stringify(log, null, 2)}\n`);
  } else {
    terminal.out(
      format === 'json' ? asJson(model, findings, sentences) : asText(file, model, findings, sentences),
    );
  }
  const failOn = call.option('fail-on') ?? 'fix';
  const fails = findings.some(({ severity }) =>
    failOn === 'never' ? false : isAtLeast(severity, failOn === 'consider' ? 'consider' : 'fix'),
  );
  return fails ? EXIT.findings : EXIT.fine;
}

function asJson(model: Model, findings: readonly Finding[], sentences: FindingSentences): string {
  const report = {
    model: countsOf(inDocumentOrder(model)),
    findings: findings.map((finding) => {
      const { rule, severity, record, field, language, start, end, related } = finding;
      const text = fieldText(model, record, field, language);
      const quote = text === null ? null : text.slice(start, end);
      return {
        rule,
        severity,
        record,
        field,
        language,
        text,
        quote,
        start,
        end,
        related,
        message: sentences.of(finding),
      };
    }),
    quarantined: model.quarantined,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function asText(
  file: string,
  model: Model,
  findings: readonly Finding[],
  sentences: FindingSentences,
): string {
  const lines: string[] = [];
  for (const finding of findings) {
    const above = pathOf(model, finding.record);
    const name =
      finding.record === model.root ? wordsFor(model, model.root) : wordsFor(model, finding.record);
    lines.push(`${finding.severity.padEnd(8)} ${above === '' ? name : `${above} › ${name}`}`);
    lines.push(`         ${sentences.of(finding)}  [${finding.rule}]`);
  }
  const count = (severity: string): number =>
    findings.filter((finding) => finding.severity === severity).length;
  lines.push(`${file}: ${count('fix')} fix, ${count('consider')} consider, ${count('tip')} tip`);
  return `${lines.join('\n')}\n`;
}
