/** What the commands see of the process: so that tests can stand in for it. */
export interface Terminal {
  /** Writes to standard output as it is, no line end added. */
  out(text: string): void;
  /** Writes to standard error as it is. */
  error(text: string): void;
  /** The calendar day (`2026-11-22`). */
  today(): string;
  /** All of standard input, line by line. */
  lines(): AsyncIterable<string>;
}
