import { warmUp } from './engine.ts';
import { SearchSession } from './session.ts';

/** Milliseconds without a keystroke after which the address follows. */
const pause = 200;

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
  let later: ReturnType<typeof setTimeout> | undefined;
  const keepAddress = () => {
    clearTimeout(later);
    const address = new URL(location.href);
    if (field.value === '') address.searchParams.delete('q');
    else address.searchParams.set('q', field.value);
    history.replaceState(null, '', address);
  };
  // A new address with every keystroke would cost as much as the list; who leaves sooner takes the address along.
  field.addEventListener('input', () => {
    clearTimeout(later);
    later = setTimeout(keepAddress, pause);
  });
  results.addEventListener('click', keepAddress, { capture: true });
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
