import { defineQuery, sameList, type Query, type Reader } from '../derive/query.ts';
import type { LanguagePack, TextKind } from '../language/language-pack.ts';
import { packFor } from '../language/language-packs.ts';
import { rankOf } from '../profiles/level-rank.ts';
import type { Id } from '../records/id.ts';
import type { AnyRecord } from '../records/record.ts';
import { textsIn } from '../records/record-fields.ts';
import { isBlank } from '../records/texts.ts';
import type { Finding, Suggestion } from './finding.ts';
import { isWorded } from './rules/worded.ts';
import { textFieldsReadIn } from './text-fields.ts';
import { remarksOn } from './text-remarks.ts';
import type { TextContext, TextRemark, TextRule } from './text-rule.ts';

/** Findings of the text rules on all texts of one record. */
export function textFindings(
  read: Reader,
  record: AnyRecord,
  rules: readonly TextRule[],
): readonly Finding[] {
  const found: Finding[] = [];
  for (const { field, kind } of textFieldsReadIn(record.type)) {
    const texts = textsIn(record, field) ?? {};
    for (const language of Object.keys(texts)) {
      const pack = packFor(read.packs, language);
      if (!pack) continue;
      const text = texts[language] ?? '';
      for (const { rule, remark } of remarksOn(text, contextOf(read, record, kind, pack, language), rules)) {
        found.push(asFinding(read, record, field, language, text, rule, remark));
      }
    }
  }
  return found;
}

function contextOf(
  read: Reader,
  record: AnyRecord,
  kind: TextKind,
  pack: LanguagePack,
  language: string,
): TextContext {
  const rank = rankOfSentence(read, record);
  return {
    kind,
    pack,
    alone: false,
    lowestLevel: record.type === 'descriptor' && rank === 1,
    aboveLowest: rank !== undefined && rank > 1,
    described: kind === 'name' && read.ask(isDescribed, record.id),
    vocabulary: read.ask(vocabularyIn, language),
    name: kind === 'definition' ? (textsIn(record, 'name')?.[language] ?? '') : '',
    // Asked only where a rule looks: typing in a value's title then asks anew those few texts alone.
    get values() {
      return read.ask(valueTitles, language);
    },
  };
}

function rankOfSentence(read: Reader, record: AnyRecord): number | undefined {
  if (record.type !== 'descriptor' && record.type !== 'indicator') return undefined;
  return record.level === null ? undefined : read.ask(rankOf, record.level);
}

/** Does a definition or do two indicators say more than the name does? */
const isDescribed: Query<boolean> = defineQuery('isDescribed', (read, id) => {
  const competency = read.record(id, 'competency');
  return (
    competency !== undefined &&
    (!isBlank(competency.definition) ||
      read.childIds(id, 'indicator').filter((each) => read.ask(isWorded, each)).length >= 2)
  );
});

/** Lower-case words that are fine in this model, in the language of the key. */
const vocabularyIn: Query<ReadonlySet<string>> = defineQuery(
  'vocabularyIn',
  (read, language) =>
    new Set(
      read
        .children(read.root, 'vocabulary')
        .filter((entry) => entry.language === language)
        .map((entry) => entry.word.toLowerCase()),
    ),
  (before, after) => before.size === after.size && [...before].every((word) => after.has(word)),
);

/** Titles of the model's values and promise in the language of the key. */
const valueTitles: Query<readonly string[]> = defineQuery(
  'valueTitles',
  (read, language) =>
    read
      .children(read.root, 'statement')
      .filter(({ kind }) => kind === 'value' || kind === 'brandPromise')
      .map(({ title }) => title[language]?.trim() ?? '')
      .filter((title) => title !== ''),
  sameList,
);

function asFinding(
  read: Reader,
  record: AnyRecord,
  field: string,
  language: string,
  text: string,
  rule: TextRule,
  remark: TextRemark,
): Finding {
  const { start, end } = remark;
  return {
    rule: rule.id,
    severity: remark.severity ?? rule.severity,
    strictness: remark.strictness ?? rule.strictness,
    record: record.id,
    field,
    language,
    start,
    end,
    related: [],
    message: { id: remark.message ?? 'default', values: { quote: text.slice(start, end), ...remark.values } },
    suggestions: suggestionsFor(read, record, field, language, text, remark),
  };
}

function suggestionsFor(
  read: Reader,
  record: AnyRecord,
  field: string,
  language: string,
  text: string,
  remark: TextRemark,
): readonly Suggestion[] {
  const suggestions: Suggestion[] = [];
  if (remark.rewrite !== undefined) {
    suggestions.push({
      label: 'rewrite',
      command: 'replace-text',
      args: { id: record.id, field, language, text: remark.rewrite },
    });
  }
  if (remark.moveToTraits) {
    const words = text.slice(remark.start, remark.end);
    suggestions.push({
      label: 'moveToTraits',
      command: 'move-to-traits',
      args: { record: record.id, field, language, words, roles: rolesAsking(read, record) },
    });
  }
  if (remark.moveToKnowledge) {
    const indicator = record.id;
    suggestions.push(
      { label: 'moveToKnowledge', command: 'move-to-knowledge', args: { indicator } },
      {
        label: 'moveToExperience',
        command: 'move-to-experience',
        args: { indicator, roles: rolesAsking(read, record) },
      },
    );
  }
  if (remark.split) {
    const [first, second] = remark.split;
    suggestions.push({
      label: 'split',
      command: 'split-indicator',
      args: { indicator: record.id, language, first, second },
    });
  }
  return suggestions;
}

/** The roles that a record is for: an indicator's own, else those that ask for its competency. */
function rolesAsking(read: Reader, record: AnyRecord): readonly Id[] {
  if (record.type === 'indicator' && record.roles.length > 0)
    return record.roles.filter((role) => read.isLive(role));
  const competency = record.type === 'competency' ? record.id : read.parentOf(record.id);
  return read
    .joins(competency, 'requirement')
    .filter(({ notRequired }) => !notRequired)
    .map((requirement) => requirement.place[0]);
}
