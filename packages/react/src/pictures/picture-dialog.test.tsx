import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { CheckPlace } from '../check/check-place.tsx';
import { RolesPlace } from '../roles/roles-place.tsx';
import { modelWith, showPlace, type ShownPlace } from '../testing/place.test-kit.tsx';
import { company } from '../testing/company.test-kit.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function openLevels(): Promise<{ place: ShownPlace; dialog: HTMLElement }> {
  const place = showPlace(<RolesPlace />, { model: company(), where: { place: 'roles' } });
  await place.user.click(screen.getByRole('button', { name: 'Pildina' }));
  return { place, dialog: await screen.findByRole('dialog', { name: 'Nõutavad tasemed rollide kaupa' }) };
}

/** Takes the file that the browser would be given. */
function keepDownloads(): { readonly name: string; readonly content: Promise<string> }[] {
  const kept: { name: string; content: Promise<string> }[] = [];
  let last: Blob | MediaSource = new Blob();
  vi.stubGlobal(
    'URL',
    class extends URL {
      static override createObjectURL(content: Blob | MediaSource): string {
        last = content;
        return 'blob:kept';
      }
      static override revokeObjectURL(): void {
        // Nothing was given out.
      }
    },
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    kept.push({ name: this.download, content: last instanceof Blob ? last.text() : Promise.resolve('') });
  });
  return kept;
}

test('a matrix is seen as a picture that says what it is, and read as a table with the same words', async () => {
  const { place, dialog } = await openLevels();
  expect(
    within(dialog).getByRole('img', { name: 'Nõutavad tasemed rollide kaupa: Põhjakodu' }),
  ).toBeInTheDocument();
  await place.user.click(within(dialog).getByRole('button', { name: 'Näita tabelina' }));
  expect(within(dialog).queryByRole('img')).not.toBeInTheDocument();
  const row = within(dialog).getByRole('row', { name: /^Lubadusest kinnipidamine/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['2 Meister', '2 Meister', '2 Meister']);
  await place.user.click(within(dialog).getByRole('button', { name: 'Näita pildina' }));
  expect(within(dialog).queryByRole('table')).not.toBeInTheDocument();
  await place.user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  await waitFor(() => expect(screen.getByRole('button', { name: 'Pildina' })).toHaveFocus());
});

test('a picture stands as the matrix does, and can be turned by itself', async () => {
  const place = showPlace(<RolesPlace />, { model: company(), where: { place: 'roles' } });
  await place.user.click(screen.getByRole('button', { name: 'Rollid ridadeks' }));
  await place.user.click(screen.getByRole('button', { name: 'Pildina' }));
  const dialog = await screen.findByRole('dialog');
  await place.user.click(within(dialog).getByRole('button', { name: 'Näita tabelina' }));
  await waitFor(() =>
    expect(within(dialog).getByRole('row', { name: /^Laotöötaja 2 Meister/ })).toBeVisible(),
  );
  await place.user.click(within(dialog).getByRole('button', { name: 'Rollid veergudeks' }));
  await waitFor(() =>
    expect(within(dialog).getByRole('row', { name: /^Lubadusest kinnipidamine 2 Meister/ })).toBeVisible(),
  );
});

test('an SVG is saved that is light, holds texts as texts and nothing from elsewhere', async () => {
  const kept = keepDownloads();
  const model = modelWith(
    { type: 'role', fields: { name: { et: '<script>alert(1)</script> & "muu"' }, kind: 'role' } },
    { type: 'competency', fields: { name: { et: ']]> \u0001 <b>paks</b>' } } },
  );
  const place = showPlace(<RolesPlace />, { model, where: { place: 'roles' } });
  await place.user.click(screen.getByRole('button', { name: 'Pildina' }));
  const dialog = await screen.findByRole('dialog');
  await place.user.click(within(dialog).getByRole('button', { name: 'Salvesta SVG-failina' }));
  const [file] = kept;
  expect(file?.name).toBe('Nimetu mudel - Nõutavad tasemed rollide kaupa.svg');
  expect(within(dialog).getByRole('status')).toHaveTextContent(`Fail ${file?.name ?? ''} on sinu`);
  const written = (await file?.content) ?? '';
  const read = new DOMParser().parseFromString(written, 'image/svg+xml');
  expect(read.querySelector('parsererror, script, b, image, style, foreignObject')).toBeNull();
  expect(written).not.toMatch(/var\(|href|url\(/);
  const svg = read.documentElement;
  expect(svg.getAttribute('lang')).toBe('et');
  expect(svg.querySelector('title')?.textContent).toMatch(/^Nõutavad tasemed rollide kaupa/);
  const texts = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
  expect(texts.replace(/-? /g, '')).toContain('<script>alert(1)</script>&"muu"');
  expect(texts).toContain(']]> <b>paks</b>');
});

test('where a PNG cannot be made that is said, and nothing is saved', async () => {
  const kept = keepDownloads();
  // This page draws no pictures, as a browser does where it has no memory left.
  const { place, dialog } = await openLevels();
  await place.user.click(within(dialog).getByRole('button', { name: 'Salvesta PNG-failina' }));
  expect(await within(dialog).findByText(/ei saanud brauser PNG-faili teha/)).toBeVisible();
  expect(kept).toEqual([]);
});

test('what the company says is seen against its competencies', async () => {
  const place = showPlace(<CheckPlace />, { model: company(), where: { place: 'check', view: 'alignment' } });
  await place.user.click(screen.getByRole('button', { name: 'Pildina' }));
  const dialog = await screen.findByRole('dialog', {
    name: 'Millistes kompetentsides alused välja paistavad',
  });
  await place.user.click(within(dialog).getByRole('button', { name: 'Näita tabelina' }));
  expect(within(dialog).getByRole('row', { name: /^Kauba väljastamine/ })).toHaveTextContent(
    'Ei ole veel ühegi alusega seotud.',
  );
  await waitFor(() => expect(within(dialog).getByRole('columnheader', { name: 'Hoolivus' })).toBeVisible());
});

test('a role’s profile has its target level and its level on entry side by side', async () => {
  const where = { place: 'roles', view: 'role', item: 'role:ladu' } as const;
  const place = showPlace(<RolesPlace />, { model: company(), where });
  await place.user.selectOptions(
    screen.getByRole('combobox', { name: 'Tase tööle asumisel: Lubadusest kinnipidamine' }),
    '1 Algaja',
  );
  await place.user.click(screen.getByRole('button', { name: 'Profiil pildina' }));
  const dialog = await screen.findByRole('dialog', { name: 'Rolliprofiil: Laotöötaja' });
  await place.user.click(within(dialog).getByRole('button', { name: 'Näita tabelina' }));
  const row = within(dialog).getByRole('row', { name: /^Lubadusest kinnipidamine/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['2 Meister', '1 Algaja']);
  expect(within(dialog).queryByRole('button', { name: /radar/ })).not.toBeInTheDocument();
});
