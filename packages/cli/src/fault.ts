/** Something wrong with the input or the words of the call: one line that names the place and what would be right; exit 2. */
export class Fault extends Error {
  override name = 'Fault';
}

/** Exit codes, fixed by contract. */
export const EXIT = { fine: 0, findings: 1, fault: 2 } as const;
