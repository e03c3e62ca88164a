import type { Comparison } from '@tegu/bench';
import { firstScripts, MOST_FIRST_SCRIPT } from '../browser/first-scripts.ts';
import type { BenchSite } from './bench-site.ts';

/** A model has no target of its own yet; it brings what models are edited with and the packs that read three languages. */
const MOST_OF_A_MODEL = 450;

/** P11 in Chromium: the scripts that a first visit fetches, gzipped, until Home is there, and until a model is. */
export async function* firstVisit({ browser, editor }: BenchSite): AsyncIterable<Comparison> {
  const context = await browser.newContext({ locale: 'fi-FI', serviceWorkers: 'block' });
  const home = await context.newPage();
  const ours = await firstScripts(home, async () => {
    await home.goto(editor);
    await home.getByRole('button', { name: /^Aloita tyhjältä/ }).waitFor();
  });
  yield asComparison('first scripts, gzipped: Home with its words', ours, MOST_FIRST_SCRIPT);
  await home.getByRole('button', { name: /^Aloita tyhjältä/ }).click();
  await home.waitForURL(/\/m\//);
  const model = await context.newPage();
  const whole = await firstScripts(model, async () => {
    await model.goto(home.url());
    await model.getByRole('heading', { level: 1, name: 'Perusta' }).waitFor();
    await model.getByRole('textbox').first().waitFor();
  });
  yield asComparison('first scripts, gzipped: a model at its foundation', whole, MOST_OF_A_MODEL);
  await context.close();
}

function asComparison(what: string, ours: number, most: number): Comparison {
  return { target: 'P11', what, ratio: ours / most, limit: 1, ours, other: most, unit: 'kB' };
}
