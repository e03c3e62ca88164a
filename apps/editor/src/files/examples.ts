const texts = import.meta.glob<string>('../../../../examples/*.tegu.json', {
  query: '?raw',
  import: 'default',
});

/** A model that comes with Tegu: finished, or the notes of the workshop that it grew from. */
export interface Example {
  readonly name: 'pohjakodu' | 'rautakauppa' | 'northhome' | 'pohjakodu-raw' | 'rautakauppa-raw';
  readonly language: 'et' | 'fi' | 'en';
  readonly isFinished: boolean;
}

/** The examples; a person's language has the first of its own shown first. */
export const EXAMPLES: readonly Example[] = [
  { name: 'pohjakodu', language: 'et', isFinished: true },
  { name: 'rautakauppa', language: 'fi', isFinished: true },
  { name: 'northhome', language: 'en', isFinished: true },
  { name: 'pohjakodu-raw', language: 'et', isFinished: false },
  { name: 'rautakauppa-raw', language: 'fi', isFinished: false },
];

/** The text of an example's file, loaded when it is wanted. */
export async function exampleText(name: Example['name']): Promise<string> {
  const load = texts[`../../../../examples/${name}.tegu.json`];
  if (!load) throw new Error(`No example ${name}`);
  return load();
}
