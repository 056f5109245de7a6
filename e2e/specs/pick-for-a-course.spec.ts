import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { pageKinds } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';

/** Opens what is offered for the thing of an anchor, and presses 「加入课程」. */
async function pick(page: Page, anchor: string): Promise<void> {
  await page.locator(anchor).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: '加入课程' }).click();
}

const basket = (page: Page) => page.locator('.course-picks');

test('things of several pages are collected, and open as one course', async ({ page }) => {
  await page.goto('chapters/namespaces/');
  await pick(page, '#clone .anchor');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('已加入课程，共1项');
  await expect(page.getByRole('button', { name: '加入课程' })).toHaveAttribute('aria-pressed', 'true');
  await page.goto('commands/container/rm/');
  await pick(page, '#force .anchor');
  await page.goto('figures/three-steps/');
  await pick(page, 'h1 .anchor');
  await page.getByRole('link', { name: '去编课程（已挑3项）' }).click();
  await expect(page).toHaveURL(/teach\/$/);
  await expect(basket(page).getByRole('link')).toHaveText([
    /^怎样用clone.*（namespace：资源隔离）$/,
    'docker container rm --force',
    /三步/,
  ]);
  await basket(page).getByRole('button', { name: '放进课程' }).click();
  await expect(page.locator('.course-module li')).toHaveCount(3);
  await expect(basket(page)).toBeHidden();
  await expect(page).toHaveURL(/#v1=/);
  await page.reload();
  await expect(page.locator('.course-module li')).toHaveCount(3);
  await expect(basket(page)).toBeHidden();
});

test('pressed again it is taken back', async ({ page }) => {
  await page.goto('timeline/#freebsd-jails');
  await pick(page, '#freebsd-jails .anchor');
  await page.getByRole('dialog').getByRole('button', { name: '加入课程' }).click();
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('已从课程里拿掉');
  await expect(page.getByRole('link', { name: /去编课程/ })).toBeHidden();
});

test('what is picked in another tab comes to the course that is open, into the module that is chosen', async ({ page, context }) => {
  await page.goto('teach/');
  await page.getByRole('button', { name: '从空白开始' }).click();
  await page.getByRole('button', { name: '加一个单元' }).click();
  const other = await context.newPage();
  await other.goto('glossary/');
  await pick(other, '#cgroup .anchor');
  await expect(basket(page)).toBeVisible();
  await page.getByLabel('加到').selectOption('第一单元');
  await basket(page).getByRole('button', { name: '放进课程' }).click();
  await expect(page.locator('.course-module').first().locator('li')).toHaveCount(1);
  await page.goBack();
  await expect(page.locator('.course-module li')).toHaveCount(0);
});

test('an address brings things along, old ones too', async ({ page }) => {
  await page.goto('teach/#add=commands%2Frm%23force&add=chapters%2Fnamespaces');
  await expect(basket(page).getByRole('listitem')).toHaveCount(2);
  await expect(page).toHaveURL(/teach\/$/);
  await basket(page).getByRole('button', { name: '放进课程' }).click();
  await expect(page.locator('.course-module li').first()).toContainText('docker container rm --force');
});

test('what was picked can be dropped', async ({ page }) => {
  await page.goto('teach/#add=chapters%2Fnamespaces');
  await basket(page).getByRole('button', { name: '清空' }).click();
  await expect(basket(page)).toBeHidden();
  await page.reload();
  await expect(page.getByRole('heading', { name: '一小时入门' })).toBeVisible();
  await expect(basket(page)).toBeHidden();
});

test.describe('without storage', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }),
  );

  test('the link takes along what was picked on the page', async ({ page }) => {
    await page.goto('chapters/namespaces/');
    await pick(page, '#clone .anchor');
    await page.keyboard.press('Escape');
    await pick(page, 'h1 .anchor');
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('换页前请先去编课程');
    await page.getByRole('link', { name: '带着挑好的2项去编课程' }).click();
    await expect(basket(page).getByRole('link')).toHaveText([/^怎样用clone/, 'namespace：资源隔离']);
    await page.reload();
    await expect(basket(page).getByRole('link')).toHaveCount(2);
    await basket(page).getByRole('button', { name: '放进课程' }).click();
    await expect(page.locator('.course-module li')).toHaveCount(2);
    await expect(basket(page)).toBeHidden();
  });
});

test('a course knows whatever is offered for one, on every kind of page', async ({ page, request }) => {
  const { links }: { links: { id: string }[] } = await (await request.get('links.json')).json();
  const known = new Set(links.map(({ id }) => id));
  for (const address of Object.values(pageKinds)) {
    await page.goto(address);
    const hrefs = await page
      .locator('a.anchor:not([data-unlisted])')
      .evaluateAll((anchors) => anchors.map((anchor) => (anchor instanceof HTMLAnchorElement ? anchor.pathname + anchor.hash : '')));
    const ids = hrefs.map((href) => href.slice(1).replace(/\/(?=#|$)/, ''));
    expect(
      ids.filter((id) => !known.has(id)),
      address,
    ).toEqual([]);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the dialog and what was picked fit', async ({ page }) => {
    await page.goto('chapters/namespaces/');
    await pick(page, '#clone .anchor');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.getByRole('link', { name: /去编课程/ }).click();
    await expect(basket(page)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the dialog and in what was picked, ${scheme}`, async ({ page }) => {
    const violations = async (part: string) => (await new AxeBuilder({ page }).include(part).analyze()).violations.map(({ id }) => id);
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('chapters/namespaces/');
    await pick(page, '#clone .anchor');
    expect(await violations('dialog')).toEqual([]);
    await page.getByRole('link', { name: /去编课程/ }).click();
    await expect(basket(page).getByRole('link')).toHaveText(/^怎样用clone/);
    expect(await violations('.course-picks')).toEqual([]);
    await page.goto(`teach/#v1=u8KCi1Z6sX4fUERJx0AnOlrpyY4GMCcayZ1Fucpp-UXJqWB9mI7PKVaKBQIA`);
    await expect(page.locator('.course-complaint')).toBeVisible();
    expect(await violations('.workshop')).toEqual([]);
  });
}
