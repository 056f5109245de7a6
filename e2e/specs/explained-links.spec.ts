import { expect, test } from '../support/test.ts';

const explanation = '#explanation';

test('the keyboard alone explains a command and its options where they stand, and nothing moves', async ({ page }) => {
  await page.goto('chapters/containers/');
  const option = page.locator('.code .l a[href*="#"]').first();
  const before = await page.locator('article').boundingBox();
  await option.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(option).toBeFocused();
  await expect(page.locator(explanation)).toBeVisible();
  await expect(option).toHaveAccessibleDescription(/\p{Script=Han}/u);
  expect(await page.locator('article').boundingBox()).toEqual(before);
  await page.keyboard.press('Escape');
  await expect(page.locator(explanation)).toBeHidden();
});

test('a mouse that rests on a link explains it, and the link still leads there', async ({ page }) => {
  await page.goto('commands/container/rm/');
  const option = page.locator('.code .l a[href$="#force"]').first();
  await option.hover();
  await expect(page.locator(explanation)).toContainText('SIGKILL');
  await option.click();
  await expect(page).toHaveURL(/container\/rm\/#force$/);
});

test('every link of code on a page has its sentence on the page, so that none needs a request', async ({ page }) => {
  for (const address of ['chapters/containers/', 'commands/container/rm/', 'troubleshooting/']) {
    await page.goto(address);
    const silent = await page.locator('.code .l a').evaluateAll((links) =>
      links
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => {
          const url = new URL(href, location.href);
          const entry = url.pathname === location.pathname && (url.hash === '' || document.getElementById(url.hash.slice(1)));
          const line = document.querySelector(`.used a[href="${CSS.escape(href)}"]`)?.parentElement;
          return !entry && !/\p{Script=Han}{2}/u.test(line?.textContent ?? '');
        }),
    );
    expect(silent, address).toEqual([]);
  }
});

test('a term is defined where it stands', async ({ page }) => {
  await page.goto('chapters/rootfs/');
  const term = page.locator('.term[href$="#whiteout"]').first();
  await term.hover();
  await expect(page.locator(explanation)).toContainText('whiteout');
  await expect(term).toHaveAccessibleDescription(/\p{Script=Han}{4}/u);
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true });

  test('the first tap explains, the second follows', async ({ page }) => {
    await page.goto('commands/container/run/');
    const link = page.locator('.code .l a[href$="#detach"]').first();
    await link.tap();
    await expect(page.locator(explanation)).toBeVisible();
    expect(new URL(page.url()).hash).toBe('');
    await link.tap();
    await expect(page).toHaveURL(/#detach$/);
  });
});
