import { expect, test } from '../support/test.ts';

test.use({ javaScriptEnabled: false });

test('a chapter is read and followed', async ({ page }) => {
  await page.goto('chapters/namespaces/');
  await expect(page.locator('.prose h2').first()).toBeVisible();
  await page.locator('.quiz summary').first().click();
  await expect(page.locator('.quiz .reason').first()).toBeVisible();
  await page.getByRole('navigation', { name: '前后章' }).getByRole('link').last().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('controls that need scripts are not shown', async ({ page }) => {
  await page.goto('chapters/namespaces/');
  await expect(page.locator('.copy').first()).toBeHidden();
  await expect(page.locator('.scheme-button')).toBeHidden();
});

test('the search says that it needs scripts and offers the indexes', async ({ page }) => {
  await page.goto('search/');
  const help = page.locator('noscript p');
  await expect(help).toBeVisible();
  await help.getByText('命令索引').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^命令/);
});

test('the timeline is filtered by kind', async ({ page }) => {
  await page.goto('timeline/');
  await page.getByLabel('编排').check();
  await expect(page.locator('.events > .kernel').first()).toBeHidden();
  await expect(page.locator('.events > .orchestration').first()).toBeVisible();
});

test('an old address still leads on', async ({ page }) => {
  await page.goto('commands/rm/');
  await expect(page).toHaveURL(/commands\/container\/rm\/$/);
});
