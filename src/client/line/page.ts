import { explainLine, longestLine } from '../../explanation/explain-line.ts';
import type { Handbook } from '../../explanation/explanation.ts';
import { announce } from '../announce.ts';
import { fetchJson } from '../fetch-json.ts';
import { fragmentOf, lineOf } from './fragment.ts';
import { handbookOf } from './handbook.ts';
import { draw } from './view.ts';

/** Milliseconds without a keystroke after which the line is explained and the address follows. */
const pause = 200;

/** The page of explanations: takes the line from the fragment, explains while typing, and keeps the fragment in step. */
export function startLinePage(form: HTMLFormElement): void {
  const field = form.querySelector('textarea');
  const place = document.querySelector<HTMLElement>('[data-explanation]');
  if (!field || !place) return;
  let loading: Promise<Handbook> | undefined;
  let timer = 0;

  const explain = async () => {
    const asked = field.value;
    loading ??= loadHandbook();
    // A file that did not come is asked for again with the next key.
    const handbook = await loading.catch(() => {
      loading = undefined;
    });
    if (asked === field.value) show(place, asked, handbook);
  };
  const restore = () => {
    const line = lineOf(location.hash);
    if (line === undefined) return;
    field.value = line;
    void explain();
  };
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      keepAddress(field.value);
      void explain();
    }, pause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    keepAddress(field.value);
    void explain();
  });
  addEventListener('hashchange', restore);
  // Who typed before this script came has said what they want.
  if (field.value === '') restore();
  else keepAddress(field.value);
  void explain();
}

function show(place: HTMLElement, line: string, handbook: Handbook | void): void {
  place.dataset['line'] = line;
  if (!handbook) {
    place.textContent = '命令的说明没有载入，请检查网络后再试。也可以从命令索引找。';
    return;
  }
  const explanation = explainLine(line, handbook);
  place.replaceChildren(...draw(explanation));
  if (line.length > longestLine) place.append(`太长了，只读了前${longestLine}个字符。`);
  const told = explanation.parts.filter(({ says }) => says !== '').length;
  if (told > 0) announce(`${told}段说明${explanation.findings.length > 0 ? `，${explanation.findings.length}处要留意` : ''}`);
}

/** The line goes into the fragment, which browsers keep to themselves. A browser may refuse where the address changes too often. */
function keepAddress(line: string): void {
  try {
    history.replaceState(history.state, '', fragmentOf(line) || location.pathname + location.search);
  } catch {
    // The page works without; the next pause tries again.
  }
}

/** Loads what the book says of commands: the index of the search, and what it leaves out. */
async function loadHandbook(): Promise<Handbook> {
  const [index, usage] = await Promise.all([fetchJson('search/index.json'), fetchJson('explain/usage.json')]);
  return handbookOf(index, usage);
}
