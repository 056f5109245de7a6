import type { Page, Response } from '@playwright/test';

/** Types a query into the box of the open page and waits for its whole answer: the ids in the order of the list. */
export async function askBox(page: Page, query: string): Promise<string[]> {
  await page.getByRole('searchbox').fill(query);
  const results = page.locator('.search-results');
  await page.waitForFunction((asked) => {
    const place = document.querySelector<HTMLElement>('.search-results');
    return place?.dataset['query'] === asked && (place.dataset['stage'] === 'complete' || place.dataset['stage'] === 'failed');
  }, query.trim());
  return results.locator('a[data-id]').evaluateAll((links) => links.map((link) => link.getAttribute('data-id') ?? ''));
}

/** Waits until both files of the index are in. */
export async function awaitIndex(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset['search'] === 'complete');
}

/**
 * Addresses that a reader of a chapter loads from opening the box with a cold cache to the first list: code, styles and data. The page
 * must be open and at rest.
 */
export async function loadedForFirstAnswer(page: Page, query: string): Promise<string[]> {
  const addresses: string[] = [];
  const note = (response: Response) => addresses.push(response.url());
  page.on('response', note);
  // What the first list does without must not come before it and be counted, however slow the machine is.
  const later = /\/search\/details\.json|\/pagefind\//;
  await page.route(later, (route) => route.abort());
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill(query);
  await page.locator('.search-results a').first().waitFor();
  const loaded = [...addresses];
  page.off('response', note);
  await page.unroute(later);
  return loaded;
}

/** Milliseconds from each keystroke to the list laid out, with the processor slowed down `rate` times. */
export async function keystrokeTimes(page: Page, queries: readonly string[], rate: number): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { keystrokeTimes: times });
    const place = document.querySelector('.search-results');
    let pressed = 0;
    document.addEventListener('input', (event) => (pressed = event.timeStamp), true);
    new MutationObserver(() => {
      if (pressed === 0 || !place) return;
      place.getBoundingClientRect();
      times.push(performance.now() - pressed);
      pressed = 0;
    }).observe(place ?? document.body, { childList: true, subtree: true, attributes: true });
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  for (const query of queries) {
    await page.getByRole('searchbox').fill('');
    await page.getByRole('searchbox').pressSequentially(query, { delay: 60 });
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return page.evaluate(() => ('keystrokeTimes' in window && Array.isArray(window.keystrokeTimes) ? window.keystrokeTimes : []));
}

/** The value below which a share of the numbers is; 0 of none. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
