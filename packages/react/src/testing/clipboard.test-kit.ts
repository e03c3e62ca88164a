/** A clipboard that keeps what is put on it, by type. */
export function clipboard(): { readonly kept: Map<string, string>; readonly data: object } {
  const kept = new Map<string, string>();
  return {
    kept,
    data: {
      setData: (type: string, text: string) => kept.set(type, text),
      getData: (type: string) => kept.get(type) ?? '',
    },
  };
}
