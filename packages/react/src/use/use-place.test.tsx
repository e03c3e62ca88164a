import { writeDocx } from '@tegu/interchange/docx';
import { apply, commands, newModel, type Model } from '@tegu/core';
import { act, screen, waitFor, within } from '@testing-library/react';
import { strFromU8, unzipSync } from 'fflate';
import { isValidElement } from 'react';
import { describe, expect, test, vi, type Mock } from 'vitest';
import { PrintInsteadProvider, type PrintInstead } from '../read/print-instead.ts';
import { company } from '../testing/company.test-kit.ts';
import { showPlace, type ShownPlace } from '../testing/place.test-kit.tsx';
import { HandOutProvider, type HandedFile, type HandOut } from './hand-out.ts';
import { UsePlace } from './use-place.tsx';

interface Shown extends ShownPlace {
  readonly saved: HandedFile[];
  readonly printed: Mock<PrintInstead>;
}

/** The company before somebody reworded a deed and took another out. */
const earlier: Model = company();

function later(): Model {
  const { model } = apply(company(), commands['replace-text'], {
    id: 'indicator:vastab',
    field: 'text',
    language: 'et',
    text: 'Annab kliendile vastuse kohe.',
  });
  return apply(model, commands['delete-records'], { ids: ['indicator:paneb'] }).model;
}

function show(item?: string, host: Partial<HandOut> | null = {}, model: Model = company()): Shown {
  const saved: HandedFile[] = [];
  const printed = vi.fn<PrintInstead>();
  const handOut: HandOut = {
    save: (file) => void saved.push(file),
    earlier: () => Promise.resolve([{ id: 'v1', name: 'Enne nõukogu' }]),
    read: () => Promise.resolve(earlier),
    pickModel: () => Promise.resolve(undefined),
    writeSheets: () => Promise.resolve(''),
    writeWord: (paper) => writeDocx(paper),
    bringIn: () => undefined,
    ...host,
  };
  const place = showPlace(
    <PrintInsteadProvider value={printed}>
      <HandOutProvider value={host === null ? null : handOut}>
        <UsePlace />
      </HandOutProvider>
    </PrintInsteadProvider>,
    { model, where: { place: 'use', item } },
  );
  return { ...place, saved, printed };
}

const article = (): HTMLElement => screen.getByRole('article');

describe('Use', () => {
  test('offers the documents, each at an address of its own, and shows the chosen one as it will be', () => {
    show();
    const documents = screen.getByRole('navigation', { name: 'Dokumendid' });
    const links = within(documents).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/use',
      '/use/role',
      '/use/coverage',
      '/use/focus',
      '/use/review',
      '/use/compare',
      '/use/sheets',
    ]);
    expect(within(documents).getByRole('link', { current: 'page' })).toHaveTextContent('Kogu mudel');
    expect(within(article()).getByRole('heading', { level: 1, name: 'Põhjakodu' })).toBeInTheDocument();
    const roles = within(article()).getByRole('heading', { level: 3, name: 'Laotöötaja' }).closest('section');
    expect(
      within(roles ?? document.body).getByRole('row', { name: /Lubadusest.*2 Meister/u }),
    ).toBeInTheDocument();
  });

  test('gives the profile of the role that is chosen, called by its name', async () => {
    const { user, go, saved } = show('role:muuja');
    expect(within(article()).getByRole('heading', { level: 1, name: 'Müüja' })).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Roll' }), 'Laotöötaja');
    expect(go).toHaveBeenLastCalledWith({ place: 'use', item: 'role:ladu' }, { replace: true });
    await user.click(screen.getByRole('button', { name: 'Laadi alla Markdownina' }));
    expect(saved).toMatchObject([{ title: 'Müüja, Rolliprofiil', ending: '.md' }]);
    expect(saved[0]?.content).toContain('| Lubadusest kinnipidamine Iga töötaja |');
  });

  test('says where roles come from while there is none', () => {
    show('role', {}, newModel('et'));
    expect(screen.getByText('Rolle ei ole veel.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Prindi' })).not.toBeInTheDocument();
  });

  test('gives the model as one page and as Markdown', async () => {
    const { user, saved } = show();
    await user.click(screen.getByRole('button', { name: 'Laadi alla veebilehena' }));
    await user.click(screen.getByRole('button', { name: 'Laadi alla Markdownina' }));
    expect(saved.map(({ title, ending, type }) => [title, ending, type])).toEqual([
      ['Põhjakodu', '.html', 'text/html'],
      ['Põhjakodu', '.md', 'text/markdown'],
    ]);
    const page = new DOMParser().parseFromString(String(saved[0]?.content), 'text/html');
    expect(page.documentElement.lang).toBe('et');
    expect(page.querySelector('article')?.textContent).toBe(article().textContent);
    expect(saved[1]?.content).toContain('- Annab kliendile vastuse samal pöördumisel.');
    expect(screen.getByText('Dokument on allalaaditud failide seas.')).toBeInTheDocument();
  });

  test.each(['model', 'role:muuja', 'focus', 'review'])('gives %s as a Word document', async (item) => {
    const { user, saved } = show(item === 'model' ? undefined : item);
    const heading = within(article()).getAllByRole('heading')[0]?.textContent ?? '';
    await user.click(screen.getByRole('button', { name: 'Laadi alla Wordi dokumendina' }));
    await waitFor(() => expect(saved).toMatchObject([{ ending: '.docx' }]));
    const content = saved[0]?.content ?? '';
    if (typeof content === 'string') throw new Error('A Word document is no text');
    const xml = strFromU8(unzipSync(content)['word/document.xml'] ?? new Uint8Array());
    expect(xml).toContain('<w:pStyle w:val="Title"/>');
    expect(xml).toContain(heading);
    expect(xml).toContain('w:val="et-EE"');
  });

  test('lists the findings by kind with the sentence, why and how else; and what was set aside with its reason', async () => {
    const { session, saved, user } = show('review');
    // The words of the rules come a moment later.
    await waitFor(() => expect(article()).toHaveTextContent('Proovi nii:'));
    const [first] = session.checks
      .all(session.store.getState().settings)
      .filter(({ field, related }) => field === null && related.length === 0);
    if (!first) throw new Error('The company has findings');
    const before = within(article()).getAllByRole('listitem').length;
    act(() => {
      session.run(commands['dismiss-finding'], {
        rule: first.rule,
        record: first.record,
        field: first.field,
        language: first.language,
        words: '',
        related: first.related,
        message: first.message.id,
        reason: { et: 'Nii me räägime.' },
      });
    });
    expect(await screen.findByRole('heading', { name: 'Kõrvale pandud (1)' })).toBeInTheDocument();
    expect(article()).toHaveTextContent('Põhjus: Nii me räägime.');
    expect(within(article()).getAllByRole('listitem')).toHaveLength(before);
    await user.click(screen.getByRole('button', { name: 'Laadi alla Markdownina' }));
    expect(saved[0]?.title).toBe('Põhjakodu, Tähelepanekud');
    expect(saved[0]?.content).toContain('# Tähelepanekud');
    expect(saved[0]?.content).toContain('Nii me räägime.');
  });

  test.each(['review', 'compare'])('the whole of %s is not gone through anew at each key', async (item) => {
    const { user, session, model } = show(item, {}, later());
    if (item === 'compare')
      await user.selectOptions(
        await screen.findByRole('combobox', { name: 'Varasem versioon' }),
        'Enne nõukogu',
      );
    const before = (await screen.findByRole('article')).textContent;
    const all = vi.spyOn(session.checks, 'all');
    act(() => {
      const change = { id: model().root, field: 'versionNote', language: 'et', text: 'On hästi aus.' };
      session.run(commands['replace-text'], change);
      session.run(commands['set-field'], { id: model().root, field: 'organisation', value: 'Põhjakodu' });
    });
    expect(article()).toHaveTextContent(before ?? '');
    expect(all).not.toHaveBeenCalled();
    if (item === 'review') await waitFor(() => expect(all).toHaveBeenCalledOnce());
    else await waitFor(() => expect(article()).toHaveTextContent('On hästi aus.'));
  });

  test('quotes the deeds in which the customer shows, role by role', () => {
    show('focus');
    const role = within(article()).getByRole('heading', { level: 2, name: 'Laotöötaja' }).closest('section');
    expect(role).toHaveTextContent('Ainult ühine, rolli enda tegu puudub');
    expect(role).toHaveTextContent('„Annab kliendile vastuse samal pöördumisel.“');
    expect(role).toHaveTextContent('Lubadusest kinnipidamine, 2 Meister');
  });

  test('compares with an earlier version, sentence by sentence and word by word', async () => {
    const { user, printed } = show('compare', {}, later());
    expect(screen.queryByRole('article')).not.toBeInTheDocument();
    const choice = await screen.findByRole('combobox', { name: 'Varasem versioon' });
    await user.selectOptions(choice, 'Enne nõukogu');
    await screen.findByRole('article');
    expect(article()).toHaveTextContent('Muudetud: 1, Välja jäetud: 1');
    const deletions = within(article()).getAllByRole('deletion');
    expect(deletions.map(({ textContent }) => textContent)).toEqual([
      'samal pöördumisel.',
      'Paneb lubaduse kohe kirja.',
    ]);
    expect(within(article()).getByRole('insertion')).toHaveTextContent('kohe.');
    expect(isValidElement(printed.mock.lastCall?.[0])).toBe(true);
    await user.click(screen.getByRole('checkbox', { name: '„Enne nõukogu“ on hilisem' }));
    expect(article()).toHaveTextContent('Lisatud: 1, Muudetud: 1');
  });

  test('says dates and languages as the language of the screen does', async () => {
    const set = (model: Model, field: string, value: unknown): Model =>
      apply(model, commands['set-field'], { id: model.root, field, value }).model;
    const model = set(set(company(), 'lastReviewed', '2026-11-16'), 'languages', ['et', 'fi']);
    const { user } = show('compare', {}, model);
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Varasem versioon' }),
      'Enne nõukogu',
    );
    await screen.findByRole('article');
    expect(article()).toHaveTextContent('16. november 2026');
    expect(article()).toHaveTextContent('eesti, soome');
    expect(article()).not.toHaveTextContent('2026-11-16');
  });

  test('compares with the file of another model, and says why one cannot be read', async () => {
    const picked = vi
      .fn<HandOut['pickModel']>()
      .mockResolvedValueOnce({ name: 'vana.tegu.json', fault: 'See ei ole mudel.' })
      .mockResolvedValueOnce({ name: 'vana.tegu.json', model: earlier });
    const { user } = show('compare', { earlier: () => Promise.resolve([]), pickModel: picked });
    const file = screen.getByRole('button', { name: 'Vali mudeli fail …' });
    await user.click(file);
    expect(await screen.findByText('vana.tegu.json: See ei ole mudel.')).toBeInTheDocument();
    await user.click(file);
    expect(await screen.findByText('Mõlemad on ühesugused.')).toBeInTheDocument();
  });

  test('the note on the version and the day of review are written here, stand in the document, and can be undone', async () => {
    const { user, session, model } = show();
    await user.type(
      screen.getByRole('textbox', { name: 'Märkus versiooni kohta' }),
      'Nõukoguga kokku lepitud',
    );
    expect(article()).toHaveTextContent('Nõukoguga kokku lepitud');
    await user.type(screen.getByLabelText('Viimati üle vaadatud'), '2026-11-16');
    expect(article()).toHaveTextContent('Viimati üle vaadatud 16. november 2026');
    await user.type(screen.getByRole('textbox', { name: 'Organisatsioon' }), 'Põhjakodu OÜ');
    expect(model().own.organisation).toBe('Põhjakodu OÜ');
    act(() => void session.undo());
    expect(model().own.organisation).toBe('');
    act(() => void session.undo());
    expect(model().own.lastReviewed).toBeNull();
    act(() => void session.undo());
    expect(model().own.versionNote).toEqual({});
  });

  test('where the host hands nothing out, documents are printed and copied', () => {
    show(undefined, null);
    expect(screen.queryByRole('button', { name: /^Laadi alla/u })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Prindi' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Kopeeri' })).toBeInTheDocument();
  });

  test('the whole model is what is printed from any place, so Use changes nothing there', () => {
    const { printed, unmount } = show();
    expect(printed).toHaveBeenLastCalledWith(null);
    unmount();
    expect(isValidElement(show('review').printed.mock.lastCall?.[0])).toBe(true);
  });
});
