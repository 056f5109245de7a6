import { expect, test } from '../support/test.ts';
import { sites } from '../support/sites.ts';

test.use({ baseURL: sites.based.url });

test('the book works below a base path: pages, links in text and code, redirects, search', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: 'namespace：资源隔离' }).click();
  await expect(page).toHaveURL(/\/docker-notes\/chapters\/namespaces\/$/);
  await page
    .locator('.code a', { hasText: /^docker run$/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/docker-notes\/commands\/container\/run\/$/);
  await page.goto('commands/rm/#force');
  await expect(page).toHaveURL(/\/docker-notes\/commands\/container\/rm\/#force$/);
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('删除镜像');
  const first = page.locator('.search-results a').first();
  await expect(first).toHaveAttribute('href', /^\/docker-notes\//);
  await first.click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('links.json keeps ids and addresses below the base', async ({ request }) => {
  const { links }: { links: { id: string; url: string }[] } = await (await request.get('links.json')).json();
  expect(links.every((link) => !link.url.startsWith('/') && !link.id.startsWith('docker-notes'))).toBe(true);
});
