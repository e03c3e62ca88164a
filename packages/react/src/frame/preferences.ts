import type { UiLanguage } from '../messages/languages.ts';
import type { MatrixPreference } from '../roles/matrix-preference.ts';
import type { ColumnsPreference } from '../table/columns-preference.ts';

export const THEMES = ['system', 'light', 'dark'] as const;

/** Light, dark, or what the device is set to. */
export type Theme = (typeof THEMES)[number];

/** True for the name of a theme. */
export function isTheme(name: string): name is Theme {
  return THEMES.some((theme) => theme === name);
}

export const PAGE_ORDERS = ['behavioursFirst', 'nameFirst'] as const;

/** What stands first on the page of a competency under its name: what people do, or what the name means. */
export type PageOrder = (typeof PAGE_ORDERS)[number];

/** True for the name of an order. */
export function isPageOrder(name: string): name is PageOrder {
  return PAGE_ORDERS.some((order) => order === name);
}

/** How a person wants the screen; the host keeps it. */
export interface Preferences extends ColumnsPreference, MatrixPreference {
  readonly language: UiLanguage;
  readonly theme: Theme;
  readonly order: PageOrder;
  readonly onLanguage: (language: UiLanguage) => void;
  readonly onTheme: (theme: Theme) => void;
  readonly onOrder: (order: PageOrder) => void;
}
