/** Starts the page that takes command lines apart; its code is loaded there only. */
export function enableLinePage(): void {
  const form = document.querySelector<HTMLFormElement>('[data-explain]');
  if (form) void import('./line/page.ts').then(({ startLinePage }) => startLinePage(form));
}
