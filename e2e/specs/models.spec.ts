import { expect, test } from '../support/test.ts';

test('the keyboard chooses a state, and the panel says where it leads; nothing moves', async ({ page }) => {
  await page.goto('models/container-states/');
  const before = await page.locator('.panels').boundingBox();
  await page.getByRole('radio', { name: 'created' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'running' })).toBeChecked();
  await expect(page.getByRole('heading', { name: 'running' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'created' })).toBeHidden();
  expect(await page.locator('.panels').boundingBox()).toEqual(before);
  await page.getByRole('link', { name: 'docker pause' }).click();
  await expect(page).toHaveURL(/commands\/container\/pause\/$/);
});

test('an edge of the drawing leads to its command', async ({ page }) => {
  await page.goto('models/container-states/');
  await page.locator('.drawing').getByRole('link', { name: 'unpause' }).click();
  await expect(page).toHaveURL(/commands\/container\/unpause\/$/);
});

test('what belongs to the choice is marked in the drawing', async ({ page }) => {
  await page.goto('models/image-layers/');
  const stroke = (n: number) =>
    page
      .locator(`.drawing .on-${n}`)
      .first()
      .evaluate((shape) => getComputedStyle(shape).strokeWidth);
  expect(await stroke(1)).toBe('2.5px');
  await page.getByRole('radio').nth(2).check();
  expect(await stroke(1)).not.toBe('2.5px');
  expect(await stroke(3)).toBe('2.5px');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('switches show what is seen when they are on', async ({ page }) => {
    await page.goto('models/namespaces-on/');
    const uts = page.locator('.toggle').first();
    await expect(uts.locator('.when-off')).toBeVisible();
    await expect(uts.locator('.when-on')).toBeHidden();
    await uts.getByRole('checkbox').check();
    await expect(uts.locator('.when-on')).toHaveText('box');
    await expect(uts.locator('.when-off')).toBeHidden();
  });
});

test('in print every panel and both answers are there', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('models/cgroup-trees/');
  for (const heading of await page.locator('.panels h2').all()) await expect(heading).toBeVisible();
  await page.goto('models/namespaces-on/');
  for (const text of await page.locator('.when-off, .when-on').all()) await expect(text).toBeVisible();
});
