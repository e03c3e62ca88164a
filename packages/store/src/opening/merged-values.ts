import { fieldsOf, fieldValue, membersIn, sameValue, withField, type AnyRecord } from '@tegu/core';

/**
 * A record as it is there, with the choices, places and members that were changed here; what was changed there as well stays
 * as it is there. Its texts are left to those who edit them. `was`: before either changed it; undefined where both made it.
 */
export function mergedValues(was: AnyRecord | undefined, is: AnyRecord, there: AnyRecord): AnyRecord {
  const fields = fieldsOf(there.type);
  let merged = there;
  for (const name in fields) {
    const kind = fields[name]?.kind;
    if (kind === 'set') merged = withField(merged, name, mergedMembers(was, is, there, name));
    else if (kind === 'scalar') {
      const before = was ? fieldValue(was, name) : fields[name]?.empty;
      const [here, elsewhere] = [fieldValue(is, name), fieldValue(there, name)];
      merged = withField(merged, name, mergedValue(before, here, elsewhere));
    }
  }
  return {
    ...merged,
    place: was ? mergedValue(was.place, is.place, there.place) : there.place,
    sameAs: mergedValue(was?.sameAs ?? [], is.sameAs, there.sameAs),
    extra: mergedValue(was?.extra ?? {}, is.extra, there.extra),
  };
}

/** True where two records say the same; how a text came about is no part of what it says. */
export function saysSame(a: AnyRecord, b: AnyRecord): boolean {
  return a === b || sameValue({ ...a, writtenTwice: [] }, { ...b, writtenTwice: [] });
}

function mergedValue<T>(before: T, here: T, elsewhere: T): T {
  return sameValue(before, elsewhere) ? here : elsewhere;
}

function mergedMembers(
  was: AnyRecord | undefined,
  is: AnyRecord,
  there: AnyRecord,
  field: string,
): readonly string[] {
  const [before, here, elsewhere] = [was, is, there].map(
    (record) => (record && membersIn(record, field)) ?? [],
  );
  const [known, wanted, kept] = [new Set(before), new Set(here), new Set(elsewhere)];
  for (const member of known) if (!wanted.has(member)) kept.delete(member);
  for (const member of wanted) if (!known.has(member)) kept.add(member);
  return [...kept].sort();
}
