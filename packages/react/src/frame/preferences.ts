import type { UiLanguage } from '../messages/languages.ts';

export const THEMES = ['system', 'light', 'dark'] as const;

/** Light, dark, or what the device is set to. */
export type Theme = (typeof THEMES)[number];

/** True for the name of a theme. */
export function isTheme(name: string): name is Theme {
  return THEMES.some((theme) => theme === name);
}

/** How a person wants the screen; the host keeps it. */
export interface Preferences {
  readonly language: UiLanguage;
  readonly theme: Theme;
  readonly onLanguage: (language: UiLanguage) => void;
  readonly onTheme: (theme: Theme) => void;
}
