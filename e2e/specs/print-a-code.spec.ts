import type { Page } from '@playwright/test';
import { readQr } from '../support/read-qr.ts';
import { expect, test } from '../support/test.ts';

/** Addresses of codes that the page has asked for so far. */
function codesAskedFor(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('/qr.svg')) asked.push(pathname);
  });
  return asked;
}

for (const address of ['chapters/namespaces/', 'commands/container/rm/', 'figures/three-steps/']) {
  test(`the code of ${address} is fetched when the page is printed, and not before`, async ({ page }) => {
    const asked = codesAskedFor(page);
    await page.goto(address);
    const code = page.locator('.address + img');
    // Whoever reads to the end has seen every place where a lazy image would be fetched.
    await page.locator('.address').scrollIntoViewIfNeeded();
    await expect(page.locator('.address')).toBeInViewport();
    await expect(code).toBeHidden();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(asked).toEqual([]);
    await page.pdf();
    expect(asked).toEqual([`/${address}qr.svg`]);
    await page.emulateMedia({ media: 'print' });
    await expect(code).toBeVisible();
  });
}

test('the code of every page says its permanent address', async ({ page, request }) => {
  const xml = await (await request.get('sitemap.xml')).text();
  const addresses = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
  expect(addresses.length).toBeGreaterThan(200);
  await page.goto('');
  const codes = addresses.map((address) => `${new URL(address).pathname}qr.svg`);
  expect(await readQr(page, codes)).toEqual(addresses);
});
