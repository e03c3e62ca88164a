import { defineQuery, sameList, type Query, type Reader } from '../derive/query.ts';
import type { Span } from '../language/language-pack.ts';
import { packFor } from '../language/language-packs.ts';
import type { Id } from '../records/id.ts';
import type { Texts } from '../records/texts.ts';

/** Stems of a role's customers' names in one language; the key is `role language`. */
const stemsOfRole: Query<readonly string[]> = defineQuery(
  'stemsOfRole',
  (read, key) => {
    const [role = '', language = ''] = key.split(' ');
    return stemsOf(read, role, language, ['external', 'internal']);
  },
  sameList,
);

const externalStemsOfRole: Query<readonly string[]> = defineQuery(
  'externalStemsOfRole',
  (read, key) => {
    const [role = '', language = ''] = key.split(' ');
    return stemsOf(read, role, language, ['external']);
  },
  sameList,
);

/** Stems of the names of all external customers of the model, in the language of the key. */
const externalStems: Query<readonly string[]> = defineQuery(
  'externalStems',
  (read, language) => {
    const stems = new Set<string>();
    for (const role of read.childIds(read.root, 'role')) {
      for (const stem of read.ask(externalStemsOfRole, `${role} ${language}`)) stems.add(stem);
    }
    return [...stems].sort();
  },
  sameList,
);

function stemsOf(read: Reader, role: Id, language: string, kinds: readonly string[]): readonly string[] {
  const pack = packFor(read.packs, language);
  if (!pack || !read.isLive(role)) return [];
  const stems = new Set<string>();
  for (const customer of read.children(role, 'roleCustomer')) {
    if (!kinds.includes(customer.kind)) continue;
    for (const stem of pack.customerStems(customer.who[language] ?? '')) stems.add(stem);
  }
  return [...stems].sort();
}

/** Where a text of the model names a customer, and in which language. */
export interface CustomerPlace extends Span {
  readonly language: string;
}

/** The first place where one of the texts names a customer: by the pack's words, or by the name of a customer in the model. */
export function customerIn(read: Reader, texts: Texts, role: Id | null): CustomerPlace | undefined {
  for (const language of Object.keys(texts)) {
    const pack = packFor(read.packs, language);
    if (!pack) continue;
    const stems = [
      ...read.ask(externalStems, language),
      ...(role ? read.ask(stemsOfRole, `${role} ${language}`) : []),
    ];
    const place = pack.customer(texts[language] ?? '', stems);
    if (place) return { ...place, language };
  }
  return undefined;
}
