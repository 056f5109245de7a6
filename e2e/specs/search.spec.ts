import { type Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

/** Ids of the results in their order in the document, once they belong to the query. */
async function resultsOf(page: Page, query: string): Promise<(string | null)[]> {
  await expect(page.locator('.search-results')).toHaveAttribute('data-query', query);
  await expect(page.locator('.search-results')).toHaveAttribute('data-stage', 'complete');
  return page.locator('.search-results a').evaluateAll((links) => links.map((link) => link.getAttribute('data-id')));
}

test('the dialog opens with / and Ctrl+K, finds a command, and opens it with the keyboard alone', async ({ page }) => {
  await page.goto('chapters/introduction/');
  await page.keyboard.press('/');
  const field = page.getByRole('searchbox');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Control+k');
  await field.fill('docker rm');
  expect((await resultsOf(page, 'docker rm')).slice(0, 3)).toContain('commands/container/rm');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.search-results a').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/commands\/container\/rm/);
});

for (const [what, query, id] of [
  ['an option', '--password-stdin', 'commands/login#password-stdin'],
  ['an option of a command', 'docker run -p', 'commands/container/run#publish'],
  ['a wish in Chinese', '删除镜像', 'commands/image/rm'],
  ['a constant of the kernel', 'CLONE_NEWPID', 'chapters/namespaces#'],
  ['a pasted line', '$ docker rm $(docker ps -aq)', 'commands/container/rm'],
  ['an event', 'Warden', 'timeline#warden'],
  ['pinyin', 'jingxiang', 'glossary#image'],
  ['a homophone', '命名空见', 'glossary#namespace'],
  ['traditional characters', '刪除映像檔', 'commands/image/rm'],
  ['initials', 'mmkj', 'glossary#namespace'],
] as const) {
  test(`finds ${what}: ${query}`, async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    const ids = await resultsOf(page, query);
    expect(ids.slice(0, 5).some((found) => found?.startsWith(id))).toBe(true);
  });
}

test('a pasted message finds its entry first or second', async ({ page }) => {
  const message = 'Bind for 0.0.0.0:80 failed: port is already allocated';
  await page.goto(`search/?q=${encodeURIComponent(message)}`);
  expect((await resultsOf(page, message)).slice(0, 2)).toContain('troubleshooting#port-already-allocated');
});

test('the address keeps the query, so that it survives a reload and can be linked', async ({ page }) => {
  await page.goto('search/');
  await page.getByRole('searchbox').fill('镜像');
  await resultsOf(page, '镜像');
  await expect(page).toHaveURL(/\?q=%E9%95%9C%E5%83%8F$/);
  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('镜像');
  expect((await resultsOf(page, '镜像')).length).toBeGreaterThan(3);
});

test('the number of results is announced, and no result says what to do', async ({ page }) => {
  await page.goto('search/');
  await page.getByRole('searchbox').fill('删除镜像');
  await expect(page.getByRole('status')).toHaveText(/^\d+条结果(，正文里还有\d+处)?$/);
  await page.getByRole('searchbox').fill('zzqqxxyy');
  await expect(page.locator('.search-results')).toContainText('没有找到“zzqqxxyy”');
});

test('the query is text: markup in it stays text', async ({ page }) => {
  const query = '<img src=x onerror=alert(1)>zzqq';
  await page.goto(`search/?q=${encodeURIComponent(query)}`);
  await expect(page.getByRole('searchbox')).toHaveValue(query);
  await resultsOf(page, query);
  await expect(page.locator('.search-results img')).toHaveCount(0);
});

test('a line that was read otherwise than typed says so', async ({ page }) => {
  await page.goto('search/?q=docekr+ps');
  expect((await resultsOf(page, 'docekr ps'))[0]).toBe('commands/container/ls');
  await expect(page.locator('.understood')).toHaveText('按“docker ps”理解');
  await expect(page.getByRole('status')).toHaveText(/^\d+条结果，按“docker ps”理解$/);
});

test('Tab stands on the kinds, which are counted, and the arrows narrow the list', async ({ page }) => {
  await page.goto('search/?q=日志');
  await resultsOf(page, '日志');
  await page.getByRole('searchbox').focus();
  // The button of the form and the links of its hint stand between.
  const all = page.getByRole('radio', { name: /^全部 \d+$/ });
  for (let stops = 0; stops < 5 && !(await all.evaluate((radio) => radio === document.activeElement)); stops += 1)
    await page.keyboard.press('Tab');
  await expect(all).toBeFocused();
  await page.keyboard.press('ArrowRight');
  const chosen = page.getByRole('radio', { name: /^命令 \d+$/ });
  await expect(chosen).toBeChecked();
  expect(new Set(await page.locator('.search-results .tag').allTextContents())).toEqual(new Set(['命令']));
});

test.describe('copying from the list', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('Ctrl+Enter copies the command, a button the line of the wish', async ({ page }) => {
    await page.goto('search/?q=docker+ps');
    await resultsOf(page, 'docker ps');
    await page.getByRole('searchbox').press('Control+Enter');
    await expect(page.getByRole('status')).toHaveText('已复制命令');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('docker container ls');
    await page.goto('search/?q=删除所有停止的容器');
    await resultsOf(page, '删除所有停止的容器');
    const example = page.locator('.result-example').first();
    await example.getByRole('button').click();
    await expect(async () => {
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await example.locator('code').textContent());
    }).toPass();
  });
});

test('a comparison shows what treats both, then both', async ({ page }) => {
  await page.goto('search/?q=stop+和+kill+的区别');
  const ids = await resultsOf(page, 'stop 和 kill 的区别');
  expect(ids[0]).toBe('chapters/containers#stop-vs-kill');
  expect(ids.slice(0, 4)).toEqual(expect.arrayContaining(['commands/container/stop', 'commands/container/kill']));
});

for (const [what, query] of [
  ['10,000 characters', '镜像'.repeat(5000)],
  ['control characters', 'a\u0007b\u0000c'],
  ['unbalanced quotes', 'docker run -e "A=\'b'],
  ['emoji', '🐳🐳'],
  ['right-to-left text', '\u202Eمرحبا docker'],
] as const) {
  test(`the box takes ${what}`, async ({ page }) => {
    await page.goto('search/');
    await page.getByRole('searchbox').fill(query);
    await expect(page.locator('.search-results')).toHaveAttribute('data-stage', 'complete');
    await page.getByRole('searchbox').fill('镜像');
    expect((await resultsOf(page, '镜像')).length).toBeGreaterThan(3);
  });
}

test('the home page searches from its prompt, and its examples work', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.getByRole('searchbox').fill('pivot_root');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/search\/\?q=pivot_root$/);
  expect((await resultsOf(page, 'pivot_root')).length).toBeGreaterThan(0);
  await page.goto('');
  for (const example of await page.locator('.examples a').all()) await expect(example).toHaveAttribute('href', /search\/\?q=/);
});

test('nothing of the search is loaded before it is wanted', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('chapters/introduction/', { waitUntil: 'networkidle' });
  expect(requests.filter((url) => /pagefind|dialog|engine|session|mark-phrase|search\//.test(url))).toEqual([]);
});
