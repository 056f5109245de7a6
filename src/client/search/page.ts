import { warmUp } from './engine.ts';
import { SearchSession } from './session.ts';

/** The search page: takes `?q=`, searches while typing, and keeps the address in step so that it can be linked. */
export function startSearchPage(form: HTMLFormElement): void {
  const field = form.querySelector('input');
  const results = document.querySelector<HTMLElement>('[data-search-results]');
  if (!field || !results) return;
  const session = SearchSession.join(field, results);
  const restore = () => {
    field.value = new URLSearchParams(location.search).get('q') ?? '';
    void session.ask();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void session.ask();
  });
  const keepAddress = () => {
    const address = new URL(location.href);
    if (field.value === '') address.searchParams.delete('q');
    else address.searchParams.set('q', field.value);
    history.replaceState(null, '', address);
  };
  field.addEventListener('input', keepAddress);
  addEventListener('popstate', restore);
  warmUp();
  // Who typed before this script came has said what they want.
  if (field.value === '') restore();
  else {
    keepAddress();
    void session.ask();
  }
  field.focus();
}
