/** Opens search with `/`, Ctrl+K or ⌘K and from its links; its code is loaded when the reader first wants it. */
export function enableSearch(): void {
  document.addEventListener('keydown', (event) => {
    const shortcut = event.key === 'k' && (event.ctrlKey || event.metaKey);
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isField(event.target);
    if (!shortcut && !slash) return;
    event.preventDefault();
    open();
  });
  document.querySelector('[data-search]')?.addEventListener('click', (event) => {
    if (!(event instanceof MouseEvent) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  const home = document.querySelector<HTMLFormElement>('[data-search-home]');
  home?.addEventListener('focusin', () => void import('./search/engine.ts').then((engine) => engine.warmUp()), { once: true });
}

function open(): void {
  const field = document.querySelector<HTMLInputElement>('[data-search-home] input, [data-search-page] input');
  if (field) field.focus();
  else void import('./search/dialog.ts').then((dialog) => dialog.openSearchDialog());
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
