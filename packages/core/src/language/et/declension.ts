const ENDINGS: Readonly<Record<string, string>> = {
  ne: 'ne se set sed seid sel selt st ste sete',
  lik: 'lik liku likku likud likul likult like likke',
  a: 'a ad ade aga aid asid ale alt ast at ate atega atele atelt atest',
};

/** A list with the words declined whose stem a colon parts from their kind (`piisa:v`). */
export function declined(list: string): string {
  return list.replace(/(\S+):(\S+)/g, (_, stem: string, kind: string) =>
    (ENDINGS[kind] ?? '').replace(/\S+/g, (ending) => stem + ending),
  );
}
