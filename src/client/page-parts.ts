import { lookForMissing } from './missing.ts';

/** The parts that only some pages have, each by the element that shows it. Every other page spares their names. */
const parts: readonly { selector: string; start: (element: HTMLElement) => Promise<unknown> }[] = [
  { selector: '[data-search-page]', start: async (element) => (await import('./search/page.ts')).startSearchPage(asForm(element)) },
  { selector: '.kind-filter', start: async () => (await import('./event-filter.ts')).showAddressedEvent() },
  { selector: '[data-png]', start: async () => (await import('./png.ts')).offerPng() },
  { selector: '[data-explain]', start: async (element) => (await import('./line/page.ts')).startLinePage(asForm(element)) },
  { selector: '[data-teach]', start: async (element) => (await import('./teach/start.ts')).startTeaching(element) },
];

let isStarted = false;

/** Starts what this page has, once, and what its address asks for, as often as it changes. */
export function startPageParts(): void {
  lookForMissing();
  if (isStarted) return;
  isStarted = true;
  if (new URLSearchParams(location.search).has('mark'))
    void import('./mark-phrase.ts').then(({ markPhrases }) => markPhrases()).catch(reportError);
  for (const { selector, start } of parts) {
    const element = document.querySelector<HTMLElement>(selector);
    if (element) start(element).catch(reportError);
  }
}

function asForm(element: HTMLElement): HTMLFormElement {
  if (element instanceof HTMLFormElement) return element;
  throw new Error(`<${element.localName}> should be a form.`);
}
