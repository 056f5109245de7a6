import { expect, test } from '../support/test.ts';
import { sites } from '../support/sites.ts';

test.use({ baseURL: sites.tiny.url });

test('a page that moved takes its parts along', async ({ page }) => {
  await page.goto('chapters/start/#what');
  await expect(page).toHaveURL(/\/book\/chapters\/first\/#what$/);
});

test('a part that left a page that is still there is found where it is now', async ({ page }) => {
  await page.goto('chapters/second/#old-part');
  await expect(page).toHaveURL(/\/book\/chapters\/first\/#what$/);
});

test('on a page that is open already, an address that is changed leads on too', async ({ page }) => {
  await page.goto('chapters/second/');
  await page.evaluate(() => (location.hash = 'old-part'));
  await expect(page).toHaveURL(/\/book\/chapters\/first\/#what$/);
});

test('so does a link of somebody else’s note, also after one that led nowhere', async ({ page }) => {
  await page.goto('chapters/second/');
  await page.evaluate(() => {
    for (const part of ['never-was', 'old-part'])
      document.querySelector('main')?.prepend(Object.assign(document.createElement('a'), { href: `#${part}`, textContent: part }));
  });
  await page.getByRole('link', { name: 'never-was' }).click();
  await expect(page).toHaveURL(/\/book\/chapters\/second\/#never-was$/);
  await page.getByRole('link', { name: 'old-part' }).click();
  await expect(page).toHaveURL(/\/book\/chapters\/first\/#what$/);
  // Going back must not lead to the part that is gone and on again.
  await page.goBack();
  await expect(page).toHaveURL(/\/book\/chapters\/second\/#never-was$/);
});

test('a part that never was stays where it is', async ({ page }) => {
  await page.goto('chapters/second/#never-was');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/\/book\/chapters\/second\/#never-was$/);
});

test('links.json says where old addresses lead, and what it is below', async ({ request }) => {
  const list: { base: string; redirects: Record<string, string> } = await (await request.get('links.json')).json();
  expect(list.base).toBe('https://book.example/book/');
  expect(list.redirects).toMatchObject({ 'chapters/start': 'chapters/first', 'chapters/second#old-part': 'chapters/first#what' });
});
