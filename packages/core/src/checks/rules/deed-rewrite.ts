import type { Mention } from '../../language/language-pack.ts';
import type { TextContext, TextRemark } from '../text-rule.ts';

/** The remark on a mention. Its rewrite is offered where it makes a deed of the text: no thought ("understands"), no trait. */
export function withDeedRewrite(
  mention: Mention | undefined,
  { pack, kind }: TextContext,
): readonly TextRemark[] {
  if (!mention) return [];
  const { start, end, rewrite } = mention;
  const isDeed =
    rewrite !== undefined &&
    pack.mentalVerb(rewrite) === undefined &&
    pack.trait(rewrite, kind) === undefined;
  return [isDeed ? { start, end, rewrite } : { start, end }];
}
