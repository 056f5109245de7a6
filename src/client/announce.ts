let region: HTMLElement | undefined;

/** Says a short text to a screen reader, and shows it for a moment. A repeated text is said again. */
export function announce(text: string): void {
  region ??= document.body.appendChild(Object.assign(document.createElement('p'), { className: 'status', role: 'status' }));
  region.textContent = '';
  region.classList.remove('shown');
  requestAnimationFrame(() => {
    if (!region) return;
    region.textContent = text;
    region.classList.add('shown');
  });
}
