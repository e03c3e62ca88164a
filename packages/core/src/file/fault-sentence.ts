import type { Expectation, FileFaultCode, FileFaultValues } from './file-fault.ts';

/** The sentences about faults in one language. `{name}` takes a value of the fault. */
export interface FileMessages {
  readonly faults: Readonly<Record<FileFaultCode, string>>;
  readonly expectations: Readonly<Record<Expectation, string>>;
}

/** One sentence: where, what is wrong, what would be right. */
export function faultSentence(
  fault: { readonly code: FileFaultCode; readonly place: string; readonly values: FileFaultValues },
  messages: FileMessages,
): string {
  const { code, place, values } = fault;
  const options = values.options?.map((option) => `"${option}"`).join(', ') ?? '';
  const filled = new Map<string, string>(
    Object.entries(values).map(([name, value]) => [name, String(value)]),
  );
  filled.set('options', options);
  filled.set('place', place);
  if (values.expected)
    filled.set(
      'expected',
      messages.expectations[values.expected].replace('{options}', () => options),
    );
  const sentence = messages.faults[code].replace(
    /\{(\w+)\}/g,
    (whole, name: string) => filled.get(name) ?? whole,
  );
  return place === '' ? sentence : `${place}: ${sentence}`;
}
