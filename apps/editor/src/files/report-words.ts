import { useAppWords } from '../messages/load-messages.ts';
import { isOpened, type FileOutcome } from './file-outcome.ts';

/** The words about files that came. */
interface ReportWords {
  /** What became of them all, in a line. */
  readonly headOf: (outcomes: readonly FileOutcome[]) => string;
  /** What became of one. */
  readonly reasonOf: (outcome: Exclude<FileOutcome, { readonly kind: 'fault' | 'table' | 'rows' }>) => string;
}

/** What became of files, in words. */
export function useReportWords(): ReportWords {
  const words = useAppWords();
  return {
    headOf: (outcomes) => {
      const [only, ...others] = outcomes;
      if (only && !isOpened(only) && others.length === 0) return words('file.bad', { name: only.name });
      const opened = outcomes.filter(isOpened).length;
      const parts = [
        ...(opened > 0 ? [words('report.opened', { count: opened })] : []),
        ...(opened < outcomes.length ? [words('report.failed', { count: outcomes.length - opened })] : []),
      ];
      return parts.join(', ');
    },
    reasonOf: (outcome) => {
      switch (outcome.kind) {
        case 'opened':
          return words(outcome.newer ? 'report.why.newer' : 'report.why.opened');
        case 'library':
          return words('report.why.library');
        case 'noRoom':
          return words('file.full');
        case 'unreadable':
          return words('file.notText');
        default:
          return words(`report.why.${outcome.kind}`);
      }
    },
  };
}
