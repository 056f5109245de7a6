import { announce } from './announce.ts';

const names = { light: '浅色', dark: '深色' } as const;

/** The button that turns the colour scheme around; choosing what the system has gives the choice back to it. */
export function enableScheme(): void {
  document.querySelector('[data-scheme-button]')?.addEventListener('click', () => {
    const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    const shown = document.documentElement.dataset['scheme'] ?? system;
    const next = shown === 'dark' ? 'light' : 'dark';
    document.documentElement.dataset['scheme'] = next;
    try {
      if (next === system) localStorage.removeItem('scheme');
      else localStorage.setItem('scheme', next);
    } catch {
      // Storage is forbidden: the choice holds for this page.
    }
    if (next === system) delete document.documentElement.dataset['scheme'];
    announce(names[next]);
  });
}
