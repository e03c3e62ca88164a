/** A reader that remembers its last answer, for one rule after the other asks about the same text. */
export function remembered<Read extends object, Answer>(read: (of: Read) => Answer): (of: Read) => Answer {
  let last: { readonly of: Read; readonly answer: Answer } | undefined;
  return (of) => {
    if (last === undefined || last.of !== of) last = { of, answer: read(of) };
    return last.answer;
  };
}
