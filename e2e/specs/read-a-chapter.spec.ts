import { expect, test } from '../support/test.ts';

test('from the home page into a chapter, through it, and on to the next', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: 'namespace：资源隔离' }).click();
  await expect(page).toHaveURL(/chapters\/namespaces\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^namespace：资源隔离/);
  await expect(page.locator('.kicker').first()).toContainText('DKBJ 000005 8');
  await page.getByRole('navigation', { name: '本章目录' }).getByRole('link').nth(2).click();
  await expect(page).toHaveURL(/#[a-z-]+$/);
  await page
    .getByRole('navigation', { name: '前后章' })
    .getByRole('link', { name: /下一步/ })
    .click();
  await expect(page).toHaveURL(/chapters\/cgroups\/$/);
});

test('a term leads to its definition, a command in a sample to its entry, a number to its source', async ({ page }) => {
  await page.goto('chapters/namespaces/');
  const term = page.locator('.prose a.term').first();
  const target = await term.getAttribute('href');
  await term.click();
  await expect(page).toHaveURL(new RegExp(`${target ?? 'no term'}$`));
  await page.goBack();
  await page
    .locator('.code a', { hasText: /^docker run$/ })
    .first()
    .click();
  await expect(page).toHaveURL(/commands\/container\/run\/$/);
  await page.goBack();
  await page.locator('.prose sup a').first().click();
  await expect(page).toHaveURL(/#s1$/);
  await expect(page.locator('#s1 a')).toHaveAttribute('href', /^https:/);
});

test('figures are numbered, described, and have an address of their own', async ({ page }) => {
  await page.goto('chapters/namespaces/');
  const figure = page.locator('.prose .picture').first();
  await expect(figure.locator('svg title')).not.toBeEmpty();
  await expect(figure.locator('svg desc')).not.toBeEmpty();
  await figure.getByRole('link', { name: '图1' }).click();
  await expect(page).toHaveURL(/figures\/[a-z-]+\/$/);
  await page.getByRole('link', { name: 'namespace：资源隔离' }).click();
  await expect(page).toHaveURL(/chapters\/namespaces\/#figure-/);
});

test('a question of the self-test explains every option', async ({ page }) => {
  await page.goto('chapters/namespaces/');
  const options = page.locator('.quiz li').first().locator('details');
  for (const option of await options.all()) {
    await option.locator('summary').click();
    await expect(option.locator('.reason')).toBeVisible();
  }
  await expect(page.locator('.quiz li').first().locator('.reason.correct')).toHaveCount(1);
});

test('the contents of the chapter mark the section in view', async ({ page }) => {
  await page.goto('chapters/namespaces/');
  const contents = page.getByRole('navigation', { name: '本章目录' });
  const last = contents.getByRole('link').last();
  await last.click();
  await expect(last).toHaveAttribute('aria-current', 'true');
});

test('on a phone both contents open over the text and close again, and the text does not move', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('chapters/namespaces/');
  const heading = page.getByRole('heading', { level: 1 });
  const before = await heading.boundingBox();
  await page.getByRole('button', { name: '本章目录' }).click();
  const contents = page.getByRole('navigation', { name: '本章目录' });
  await expect(contents).toBeVisible();
  expect(await heading.boundingBox()).toEqual(before);
  await contents.getByRole('link').nth(1).click();
  await expect(contents).toBeHidden();
  await page.getByRole('button', { name: '全书目录' }).click();
  await expect(page.getByRole('navigation', { name: '全书目录' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('navigation', { name: '全书目录' })).toBeHidden();
});
