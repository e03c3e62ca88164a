import type { LanguagePack, Sought, Span, TextKind } from '../language/language-pack.ts';
import type { Severity, Strictness } from './finding.ts';

/** What a rule of one text may look at. */
export interface TextContext {
  readonly kind: TextKind;
  readonly pack: LanguagePack;
  /** True for a descriptor of the scale's lowest level, where knowledge without practice is in order. */
  readonly lowestLevel: boolean;
  /** True when the text stands alone (`tegu check-text`); in a model the text's neighbours may say more. */
  readonly alone: boolean;
  /** True when a definition or two indicators stand with a name. */
  readonly described: boolean;
  /** Lower-case words that the team has declared fine in this language. */
  readonly vocabulary: ReadonlySet<string>;
  /** True for an indicator or descriptor of a level above the scale's lowest, which may compare with the one below. */
  readonly aboveLowest?: boolean;
  /** The name of the competency that a definition tells about, in the text's language; none where the text stands alone. */
  readonly name?: string;
  /** Titles of the model's values and promise in this language; none where the text stands alone. Asked for by few texts. */
  readonly values?: readonly string[];
}

/** A place in the text that a rule remarks on, with the values of its message. */
export interface TextRemark extends Span {
  /** Key in the rule's message catalogue; `default` when left out. */
  readonly message?: string;
  readonly values?: Readonly<Record<string, string | number>>;
  /** Milder than the rule declares. */
  readonly severity?: Severity;
  /** Later than the rule declares. */
  readonly strictness?: Strictness;
  /** A rewrite of the whole text that keeps the author's words, where a machine can make one. */
  readonly rewrite?: string;
  /** The offer to move this wording out of the competencies, to the role's "traits we look for". */
  readonly moveToTraits?: true;
  /** The offer to make this sentence a piece of knowledge, or what a role asks of experience. */
  readonly moveToKnowledge?: true;
  /** The offer to make two sentences of this one. */
  readonly split?: readonly [first: string, second: string];
}

/** A rule that reads one text. It is a pure function of the text and its context. */
export interface TextRule {
  readonly id: string;
  readonly scope: 'text';
  readonly reads: readonly TextKind[];
  readonly severity: Severity;
  readonly strictness: Strictness;
  readonly languages: readonly string[];
  /** The rules that say nothing about a text on which this rule has a remark. */
  readonly silences: readonly string[];
  /** What it remarks on, where that is told by words of its own: a text that holds none is not given to the rule. */
  readonly seeks?: Sought;
  /** True when words that the team has agreed on are not remarked on. */
  readonly heedsVocabulary?: true;
  check(text: string, context: TextContext): readonly TextRemark[];
}
