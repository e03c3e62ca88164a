// Counts the tests of a Vitest JSON report; a file that could not even be loaded counts as one failed test.

/**
 * @typedef {{ status: string }} TestResult
 * @typedef {{ name: string, status: string, assertionResults: TestResult[] }} FileResult
 */

/** @param {{ testResults: FileResult[] } | undefined} report */
export function countTests(report) {
  const counts = { passed: 0, failed: 0, skipped: 0, skippedInBrowser: 0 };
  for (const file of report?.testResults ?? []) {
    for (const { status } of file.assertionResults) {
      if (status === 'passed') counts.passed++;
      else if (status === 'failed') counts.failed++;
      else {
        counts.skipped++;
        if (/\.browser\.(long\.)?test\.ts$/.test(file.name)) counts.skippedInBrowser++;
      }
    }
    const hasOwnFailure = file.assertionResults.some(({ status }) => status === 'failed');
    if (file.status === 'failed' && !hasOwnFailure) counts.failed++;
  }
  return counts;
}
