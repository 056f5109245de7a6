import { expect, test } from '@playwright/test';

// The fixture of the other specs fails on every request that fails, which is the matter of these.
const place = '[data-explanation]';

test('once loaded, it works without a network', async ({ page, context }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('explain/#line=docker%20ps');
  await expect(page.locator(place)).toHaveAttribute('data-line', 'docker ps');
  await context.setOffline(true);
  await page.getByLabel('命令行').fill('docker images -q');
  await expect(page.locator('.parts')).toContainText('--quiet');
  expect(errors).toEqual([]);
});

test('a file that does not come is a sentence, and the next key tries again', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route('**/explain/usage.json', (route) => route.fulfill({ status: 404 }));
  await page.goto('explain/#line=docker%20ps');
  await expect(page.locator(place)).toContainText('没有载入');
  await page.unroute('**/explain/usage.json');
  await page.getByLabel('命令行').fill('docker ps -a');
  await expect(page.locator('.parts')).toContainText('--all');
  expect(errors).toEqual([]);
});
