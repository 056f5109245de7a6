import { expect, test } from '../support/test.ts';

test('the first Tab reaches the way to the text, and it works', async ({ page }) => {
  await page.goto('chapters/namespaces/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('everything that can be clicked can be reached, and shows where the focus is', async ({ page }) => {
  await page.goto('commands/container/rm/');
  const reached = new Set<string>();
  for (let i = 0; i < 120; i += 1) {
    await page.keyboard.press('Tab');
    const state = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return {
        key: `${element.tagName} ${element.textContent.trim().slice(0, 30)} ${element.getAttribute('href') ?? ''}`,
        outlined: outlineStyle !== 'none' && outlineWidth !== '0px',
      };
    });
    if (!state) break;
    expect(state.outlined, state.key).toBe(true);
    reached.add(state.key);
  }
  const links = await page.locator('main a[href]:visible').count();
  expect([...reached].filter((key) => key.startsWith('A ')).length).toBeGreaterThan(Math.min(links, 20));
});

test('the colour scheme can be turned around and is kept', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await background();
  await page.getByRole('button', { name: '切换深浅配色' }).focus();
  await page.keyboard.press('Enter');
  const dark = await background();
  expect(dark).not.toBe(light);
  await page.goto('glossary/');
  expect(await background()).toBe(dark);
  await page.getByRole('button', { name: '切换深浅配色' }).click();
  expect(await background()).toBe(light);
});
