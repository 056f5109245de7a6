let region: HTMLElement | undefined;

/**
 * Says a short text to a screen reader, and shows it for a moment. A repeated text is said again. `host` is where the reader is: outside
 * an open dialog nothing is said.
 */
export function announce(text: string, host: HTMLElement = document.body): void {
  region ??= Object.assign(document.createElement('p'), { className: 'status', role: 'status' });
  if (region.parentElement !== host) host.append(region);
  region.textContent = '';
  region.classList.remove('shown');
  requestAnimationFrame(() => {
    if (!region) return;
    region.textContent = text;
    region.classList.add('shown');
  });
}
