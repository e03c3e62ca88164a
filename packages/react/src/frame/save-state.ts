// Whoever keeps the model tells it; here it is only shown.
export type { SaveState } from '@tegu/store';
