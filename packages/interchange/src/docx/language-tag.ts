/** Word checks the spelling of a language as one land writes it. */
const LANDS: ReadonlyMap<string, string> = new Map([
  ['et', 'et-EE'],
  ['fi', 'fi-FI'],
  ['en', 'en-GB'],
  ['sv', 'sv-SE'],
  ['ru', 'ru-RU'],
  ['lv', 'lv-LV'],
  ['lt', 'lt-LT'],
  ['de', 'de-DE'],
]);

/** A content language as Word names it. */
export function wordLanguage(language: string): string {
  return LANDS.get(language) ?? language;
}
