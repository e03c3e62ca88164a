import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  axe,
  describeInBrowser,
  isLongRun,
  overflow,
  type EditorBrowser,
  type OpenOptions,
} from './harness.ts';

/** Each picture: where it is, what opens it, and what it is called. */
const PICTURES = [
  ['roles', 'Pildina', 'Nõutavad tasemed rollide kaupa'],
  ['roles?view=role', 'Profiil pildina', 'Rolliprofiil'],
  ['check?view=alignment', 'Pildina', 'Millistes kompetentsides alused välja paistavad'],
] as const;

async function openExample(
  editor: EditorBrowser,
  options: OpenOptions,
): Promise<{ page: Page; problems: readonly string[]; go: (address: string) => Promise<void> }> {
  const { page, problems } = await editor.open({ locale: 'et-EE', ...options });
  await page.getByRole('button', { name: 'Vaata valmis näidist' }).click();
  await page.getByRole('heading', { level: 1, name: 'Alused' }).waitFor({ state: 'attached' });
  const model = page.url().replace(/foundation.*$/, '');
  const go = async (address: string): Promise<void> => {
    await page.goto(model + address);
  };
  return { page, problems, go };
}

/** Presses a button that saves, and takes the file. */
async function save(page: Page, button: string): Promise<{ name: string; content: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: file.suggestedFilename(), content: await buffer(await file.createReadStream()) };
}

/** What a browser finds in an SVG file that stands alone: faults, colours, texts that lie over each other. */
async function readSvg(
  page: Page,
  svg: string,
): Promise<{ faults: number; size: [number, number]; text: string; overlapping: string[] }> {
  return page.evaluate((source) => {
    const read = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
    const faults = read.querySelectorAll('parsererror, script, image, foreignObject').length;
    const shown = document.importNode(read, true);
    document.body.append(shown);
    const boxes = [...shown.querySelectorAll('text')].map((text) => ({
      words: text.textContent,
      box: text.getBoundingClientRect(),
    }));
    const overlapping = boxes.flatMap((one, i) =>
      boxes
        .slice(i + 1)
        .filter(
          ({ box }) =>
            box.left < one.box.right - 1 &&
            one.box.left < box.right - 1 &&
            // Lines of letters stand closer than the boxes around them.
            box.top + 4 < one.box.bottom - 4 &&
            one.box.top + 4 < box.bottom - 4,
        )
        .map(({ words }) => `${one.words} / ${words}`),
    );
    shown.remove();
    const size: [number, number] = [Number(read.getAttribute('width')), Number(read.getAttribute('height'))];
    return { faults, size, text: read.textContent, overlapping };
  }, svg);
}

describeInBrowser('a picture of the model', (editor) => {
  test('is saved as an SVG that stands alone and as a PNG twice its size, light from a dark screen', async () => {
    const { page, problems, go } = await openExample(editor, { colorScheme: 'dark', acceptDownloads: true });
    for (const [address, link, title] of PICTURES) {
      await go(address);
      await page.getByRole('button', { name: link, exact: true }).click();
      await page.getByRole('dialog').getByRole('img').waitFor();
      const file = await save(page, 'Salvesta SVG-failina');
      expect(file.name).toMatch(new RegExp(`^Põhjakodu kompetentsimudel - ${title}.*\\.svg$`));
      const svg = file.content.toString('utf8');
      expect(svg).toContain('fill="#ffffff"');
      expect(svg).not.toMatch(/var\(|href|url\(|light-dark/);
      const { faults, size, text, overlapping } = await readSvg(page, svg);
      expect(faults, address).toBe(0);
      expect(overlapping, address).toEqual([]);
      expect(text).toContain('Lubadusest kinnipidamine');
      if (address !== 'roles') continue;
      const { content: png } = await save(page, 'Salvesta PNG-failina');
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(size.map((side) => Math.round(side * 2)));
      const [red, green, blue] = await cornerOf(page, png.toString('base64'));
      expect([red, green, blue]).toEqual([255, 255, 255]);
    }
    expect(problems).toEqual([]);
  }, 60_000);

  if (isLongRun)
    test('is looked at and read on a phone and by everybody, without sideways scrolling of the page', async () => {
      const viewport = { width: 390, height: 844 };
      const { page, problems, go } = await openExample(editor, { viewport, hasTouch: true, isMobile: true });
      for (const [address, link] of PICTURES) {
        await go(address);
        await page.getByRole('button', { name: link, exact: true }).click();
        await page.getByRole('dialog').getByRole('img').waitFor();
        // The third is drawn as the first.
        if (address !== 'check?view=alignment') expect(await faultsOf(page), address).toEqual([]);
        expect(await overflow(page), address).toBe(0);
        await page.getByRole('dialog').getByRole('button', { name: 'Näita tabelina' }).click();
        await page.getByRole('dialog').getByRole('table').waitFor();
        expect(await overflow(page), `${address} as a table`).toBe(0);
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
      }
      await go('roles');
      await page.getByRole('button', { name: 'Pildina' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Näita tabelina' }).click();
      await page.getByRole('dialog').getByRole('table').waitFor();
      expect(await faultsOf(page), 'a table').toEqual([]);
      expect(problems).toEqual([]);
    }, 60_000);

  if (isLongRun)
    test('is scrolled by the keyboard alone', async () => {
      const { page, go } = await openExample(editor, { viewport: { width: 700, height: 500 } });
      await go('roles');
      await page.getByRole('button', { name: 'Pildina' }).focus();
      await page.keyboard.press('Enter');
      const region = page.getByRole('region', { name: 'Nõutavad tasemed rollide kaupa' });
      await region.waitFor();
      while (!(await region.evaluate((element) => element === document.activeElement)))
        await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowDown');
      await expect
        .poll(() => region.evaluate(({ scrollLeft, scrollTop }) => scrollLeft > 0 && scrollTop > 0))
        .toBe(true);
    });
});

/** While a dialog covers the screen the page behind it is hidden from everybody, its main part and heading too. */
async function faultsOf(page: Page): Promise<string[]> {
  return (await axe(page)).filter((line) => !/^(landmark-one-main|page-has-heading-one):/.test(line));
}

/** The colour of a PNG's first point. */
async function cornerOf(page: Page, base64: string): Promise<number[]> {
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    const brush = canvas.getContext('2d');
    brush?.drawImage(image, 0, 0);
    return [...(brush?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
  }, base64);
}
