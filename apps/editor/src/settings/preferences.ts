import {
  firstUiLanguage,
  isPageOrder,
  isTheme,
  isUiLanguage,
  type PageOrder,
  type Theme,
  type UiLanguage,
} from '@tegu/react';

const LANGUAGE = 'tegu.language';
const THEME = 'tegu.theme';
const ORDER = 'tegu.order';
const STORAGE_SAID = 'tegu.storageSaid';
const COLUMNS = 'tegu.columns';
const TURNED = 'tegu.turned';
const REVIEWED = 'tegu.reviewed';

/** `--tegu-bg` of the tokens: the window around an installed app takes it. */
const PAPER = { light: '#fafaf7', dark: '#14181b' } as const;

/** Of so many models it is remembered which columns of the table are hidden: those where it was changed last. */
const MODELS_KEPT = 40;

/** The language a person chose here, else the first of their browser's that the editor speaks. */
export function rememberedLanguage(): UiLanguage {
  const kept = read(LANGUAGE);
  return kept !== null && isUiLanguage(kept) ? kept : firstUiLanguage(navigator.languages);
}

/** The theme a person chose here, else that of their device. */
export function rememberedTheme(): Theme {
  const kept = read(THEME);
  return kept !== null && isTheme(kept) ? kept : 'system';
}

/** The order of a competency's page that a person chose here, else what people do first. */
export function rememberedOrder(): PageOrder {
  const kept = read(ORDER);
  return kept !== null && isPageOrder(kept) ? kept : 'behavioursFirst';
}

/** Remembers the order of a competency's page. */
export function keepOrder(order: PageOrder): void {
  write(ORDER, order);
}

/** The columns of the table that a person has hidden in a model; null where they have not chosen. */
export function rememberedColumns(model: string): readonly string[] | null {
  return keptColumns().find(([id]) => id === model)?.[1] ?? null;
}

/** Remembers the columns of the table that are hidden in a model. */
export function keepColumns(model: string, hidden: readonly string[]): void {
  const others = keptColumns().filter(([id]) => id !== model);
  write(COLUMNS, JSON.stringify([[model, hidden], ...others].slice(0, MODELS_KEPT)));
}

/** The models with their hidden columns, the last changed first. What is not of that shape counts as nothing. */
function keptColumns(): readonly (readonly [string, readonly string[]])[] {
  let kept: unknown;
  try {
    kept = JSON.parse(read(COLUMNS) ?? '[]');
  } catch {
    return [];
  }
  if (!isList(kept)) return [];
  return kept.flatMap((each): (readonly [string, readonly string[]])[] => {
    const [id, hidden] = isList(each) ? each : [];
    return typeof id === 'string' && isWords(hidden) ? [[id, hidden]] : [];
  });
}

/** Whether a person has turned the matrix of roles in a model. */
export function rememberedTurned(model: string): boolean {
  return modelsIn(TURNED).includes(model);
}

/** Remembers whether the matrix of a model is turned. */
export function keepTurned(model: string, isTurned: boolean): void {
  keepIn(TURNED, model, isTurned);
}

/** Whether a person reads all findings of a model, not only the few and sure ones. */
export function isReviewed(model: string): boolean {
  return modelsIn(REVIEWED).includes(model);
}

/** Remembers whether all findings of a model are read. */
export function keepReviewed(model: string, isReview: boolean): void {
  keepIn(REVIEWED, model, isReview);
}

function keepIn(key: string, model: string, isIn: boolean): void {
  const others = modelsIn(key).filter((id) => id !== model);
  write(key, JSON.stringify((isIn ? [model, ...others] : others).slice(0, MODELS_KEPT)));
}

/** The models that a choice is kept for, the last changed first. What is not of that shape counts as nothing. */
function modelsIn(key: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(read(key) ?? '[]');
    return isWords(kept) ? kept : [];
  } catch {
    return [];
  }
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isWords(value: unknown): value is readonly string[] {
  return isList(value) && value.every((word) => typeof word === 'string');
}

/** Whether a person has been told that the browser may clear away what it keeps. */
export function isStorageSaid(): boolean {
  return read(STORAGE_SAID) !== null;
}

/** Remembers that it has been said: once is enough. */
export function keepStorageSaid(): void {
  write(STORAGE_SAID, 'yes');
}

/** Shows the language on the page and remembers it. */
export function showLanguage(language: UiLanguage): void {
  document.documentElement.lang = language;
  // What the app is called where it is installed.
  const manifest = document.querySelector('link[rel="manifest"]');
  manifest?.setAttribute('href', `/manifest.${language}.webmanifest`);
  write(LANGUAGE, language);
}

/** Shows the theme on the page and remembers it. */
export function showTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const own = meta.media.includes('dark') ? 'dark' : 'light';
    meta.content = PAPER[theme === 'system' ? own : theme];
  }
  write(THEME, theme);
}

/** A browser that keeps nothing throws; the choice then lasts as long as the page. */
/** What is remembered under a name; null for nothing. */
export function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Remembers something where the browser lets us. */
export function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    return;
  }
}
