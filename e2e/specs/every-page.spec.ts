import { expect, test } from '../support/test.ts';

test('every page loads with no console message, no failed request and one h1', async ({ page, request }) => {
  test.setTimeout(240_000);
  const { links }: { links: { url: string }[] } = await (await request.get('links.json')).json();
  const pages = [...new Set(links.map((link) => link.url.split('#')[0] ?? ''))];
  expect(pages.length).toBeGreaterThan(200);
  for (const url of pages) {
    const response = await page.goto(url === '' ? './' : url, { waitUntil: 'load' });
    expect(response?.status(), url).toBe(200);
    expect(await page.locator('h1').count(), url).toBe(1);
  }
});
