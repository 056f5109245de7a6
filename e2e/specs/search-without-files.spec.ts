import { expect, type Page, test } from '@playwright/test';

/** Fails on an exception of the page; that files are missing is the matter of these tests. */
function watch(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

const results = (page: Page) => page.locator('.search-results');

for (const [what, body] of [
  ['missing', undefined],
  ['cut off', '{"schema":1,"commands":[["container rm"'],
  ['of another format', '{"schema":99}'],
  ['no index at all', '{"schema":1}'],
  ['no JSON', '<!doctype html>'],
] as const) {
  test(`an index that is ${what} is a sentence and a way on, and the next keystroke tries again`, async ({ page }) => {
    const errors = watch(page);
    await page.route('**/search/index.json', (route) => (body === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body })));
    await page.goto('search/?q=docker+ps');
    await expect(results(page)).toContainText('索引没有载入');
    await page.unroute('**/search/index.json');
    await page.getByRole('searchbox').fill('docker rm');
    await expect(results(page).locator('a').first()).toHaveAttribute('data-id', 'commands/container/rm');
    expect(errors).toEqual([]);
  });
}

test('without details and full text the names still answer', async ({ page }) => {
  const errors = watch(page);
  await page.route('**/search/details.json', (route) => route.abort());
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('search/?q=删除镜像');
  await expect(results(page).locator('a').first()).toHaveAttribute('data-id', 'commands/image/rm');
  await page.getByRole('searchbox').fill('zzqqxxyy');
  await expect(results(page)).toContainText('没有找到');
  expect(errors).toEqual([]);
});

test('the full text never holds up the names', async ({ page }) => {
  await page.route('**/pagefind/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await route.continue().catch(() => undefined);
  });
  await page.goto('search/');
  await page.getByRole('searchbox').fill('docker ps');
  await expect(results(page).locator('a').first()).toHaveAttribute('data-id', 'commands/container/ls');
  await expect(results(page)).toHaveAttribute('data-stage', 'names');
});

test('the search does without storage', async ({ page }) => {
  const errors = watch(page);
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  });
  await page.goto('search/?q=docker+ps');
  await expect(results(page).locator('a').first()).toHaveAttribute('data-id', 'commands/container/ls');
  expect(errors).toEqual([]);
});
