/** Where the model's text is now, told as it is. */
export type SaveState =
  | { readonly kind: 'browser' }
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'saving' }
  | { readonly kind: 'unsaved'; readonly why: 'full' | 'private' | 'failed' }
  | { readonly kind: 'looking' };
