import type { LanguagePacks } from '../language/language-packs.ts';
