/** Models that were begun in this page and have not been shown yet; a page that is loaded again knows of none. */
const begun = new Set<string>();

/** Notes that somebody has begun a model. */
export function noteBegun(id: string): void {
  begun.add(id);
}

/** Whether a model was begun in this page; true once. */
export function takeBegun(id: string): boolean {
  return begun.delete(id);
}
