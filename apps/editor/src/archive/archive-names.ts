import { fileNameOf } from '../files/file-names.ts';

/** Names for the files of models: their titles where every system takes them, and no two alike. */
export function archiveNames(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const lastNumber = new Map<string, number>();
  return titles.map((title) => {
    const first = alike(fileNameOf(title));
    for (let number = lastNumber.get(first) ?? 1; ; number++) {
      const name = fileNameOf(title, number);
      if (taken.has(alike(name))) continue;
      taken.add(alike(name));
      lastNumber.set(first, number + 1);
      return name;
    }
  });
}

/** Some systems see no difference between capitals and small letters, some none between ways to write õ. */
function alike(name: string): string {
  return name.normalize('NFKC').toUpperCase().toLowerCase();
}
