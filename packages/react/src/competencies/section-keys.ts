import type { KeyboardEvent } from 'react';

/** Ctrl+Enter leads to the first field of the next section of the page. */
export function goToNextSection(event: KeyboardEvent<HTMLElement>): void {
  const { key, ctrlKey, metaKey, altKey, shiftKey, target, currentTarget } = event;
  if (key !== 'Enter' || !(ctrlKey || metaKey) || altKey || shiftKey) return;
  if (event.nativeEvent.isComposing || !(target instanceof Element)) return;
  const sections = [...currentTarget.querySelectorAll('[data-section]')];
  const at = sections.findIndex((section) => section.contains(target));
  for (const section of sections.slice(at + 1)) {
    const field =
      section.querySelector<HTMLElement>('textarea') ?? section.querySelector<HTMLElement>('button');
    if (!field) continue;
    event.preventDefault();
    field.focus();
    if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length);
    field.scrollIntoView({ block: 'nearest' });
    return;
  }
}
