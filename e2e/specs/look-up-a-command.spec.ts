import { expect, test } from '../support/test.ts';

test('a command page answers like a waybill', async ({ page }) => {
  await page.goto('commands/container/rm/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^docker container rm/);
  await expect(page.locator('.fields')).toContainText('docker container rm [OPTIONS] CONTAINER [CONTAINER...]');
  await expect(page.locator('.fields')).toContainText('docker rm');
  await expect(page.locator('#force dt')).toContainText('-f');
  await expect(page.locator('#force dt')).toContainText('--force');
  await expect(page.locator('#force dd p')).not.toBeEmpty();
});

test('every option has an address that brings it into view and marks it', async ({ page }) => {
  await page.goto('commands/container/run/#publish');
  await expect(page.locator('#publish')).toBeInViewport();
  const marked = await page.locator('#publish').evaluate((entry) => getComputedStyle(entry).backgroundColor);
  const plain = await page.locator('#publish-all').evaluate((entry) => getComputedStyle(entry).backgroundColor);
  expect(marked).not.toBe(plain);
});

test('facts come with the option: type, default, values, conditions', async ({ page }) => {
  await page.goto('commands/container/run/');
  await expect(page.locator('#publish dt')).toContainText('list');
  await expect(page.locator('#pull dd')).toContainText('missing');
  await expect(page.locator('#platform dd')).toContainText('Engine API 1.32');
  await expect(page.locator('#net dd')).toContainText('--network');
});

for (const [from, to] of [
  ['commands/rm/#force', 'commands/container/rm/#force'],
  ['commands/images/', 'commands/image/ls/'],
  ['commands/container/remove/', 'commands/container/rm/'],
  ['commands/ps/#all', 'commands/container/ls/#all'],
  ['commands/build/', 'commands/image/build/'],
] as const) {
  test(`${from} leads to ${to}`, async ({ page }) => {
    await page.goto(from);
    await expect(page).toHaveURL(new RegExp(`/${to}$`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^docker /);
  });
}

test('a group keeps its page and lists its commands', async ({ page }) => {
  await page.goto('commands/container/');
  await page.getByRole('link', { name: 'container rm', exact: true }).click();
  await expect(page).toHaveURL(/commands\/container\/rm\/$/);
});

test('the cheat sheet has the seven classes, each with an address', async ({ page }) => {
  await page.goto('cheatsheet/#images');
  await expect(page.locator('.cheatsheet h2')).toHaveText([/^管理/, /^镜像/, /^容器/, /^仓库/, /^网络/, /^数据卷/, /^编排/]);
  await expect(page.locator('#images')).toBeInViewport();
});

test('the index by task goes from a wish to the command', async ({ page }) => {
  await page.goto('tasks/');
  await page.getByRole('radio', { name: '镜像' }).check();
  await expect(page.locator('#containers')).toBeHidden();
  await page.locator('.tasks a', { hasText: '删除镜像' }).first().click();
  await expect(page).toHaveURL(/commands\/image\/rm\/$/);
});

test('the page of a command leads to its other formats', async ({ page, request }) => {
  await page.goto('commands/container/rm/');
  const links = page.locator('.formats a');
  await expect(links).toHaveText(['txt', 'md', 'json', 'tldr', 'man']);
  for (const link of await links.all()) {
    const answer = await request.get((await link.getAttribute('href')) ?? '');
    expect(answer.ok()).toBe(true);
    expect(await answer.text()).toMatch(/docker[ -\\]+container/);
  }
  // The five, and how other pages embed the command.
  expect(await page.locator('head link[rel="alternate"]').count()).toBe(6);
});
