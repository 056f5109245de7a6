import { type Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const addressOf = (line: string) => `explain/#line=${encodeURIComponent(line)}`;

/** Waits until the page has explained this line. */
async function explained(page: Page, line: string): Promise<void> {
  await expect(page.locator('[data-explanation]')).toHaveAttribute('data-line', line);
}

test('a pasted line is told word by word, with links and risks, and the address keeps it', async ({ page }) => {
  await page.goto('explain/');
  const line = '$ sudo docker run -d --rm --restart always -v /:/host nginx';
  await page.getByLabel('命令行').fill(line);
  await explained(page, line);
  await expect(page.locator('.line-parts')).toHaveText(line);
  await expect(page.locator('.parts')).toContainText('以root身份运行后面的命令');
  await expect(page.locator('.parts').getByRole('link', { name: '-d', exact: true })).toHaveAttribute(
    'href',
    '/commands/container/run/#detach',
  );
  await expect(page.locator('.findings > li').first()).toContainText('冲突');
  await expect(page.locator('.findings')).toContainText('整个根目录');
  await expect(page.getByRole('status')).toHaveText(/^\d+段说明，3处要留意$/);
  await expect(page).toHaveURL(/#line=%24%20sudo%20docker/);
  await page.reload();
  await expect(page.getByLabel('命令行')).toHaveValue(line);
  await explained(page, line);
});

test('the better line is one key away, and the way back too', async ({ page }) => {
  await page.goto(addressOf('docker run -rm nginx:1.27'));
  await page.locator('.better a').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('命令行')).toHaveValue('docker run --rm nginx:1.27');
  await explained(page, 'docker run --rm nginx:1.27');
  await expect(page.locator('.findings')).toHaveCount(0);
  await page.goBack();
  await explained(page, 'docker run -rm nginx:1.27');
});

test('with the keyboard alone: from the field to the line and to the first link', async ({ page }) => {
  await page.goto(addressOf('docker ps -a'));
  await explained(page, 'docker ps -a');
  await page.getByLabel('命令行').focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('region', { name: '这一行' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/commands\/container\/ls\/$/);
});

for (const line of [
  '<img src=x onerror=alert(1)>',
  'docker run "><script>alert(1)</script>',
  "docker run -v '</code><svg onload=alert(1)>':/x a",
]) {
  test(`markup in the fragment stays text: ${line}`, async ({ page }) => {
    await page.goto(addressOf(line));
    await explained(page, line);
    await expect(page.locator('.line-parts')).toHaveText(line);
    await expect(page.locator('[data-explanation] :is(img, script, svg)')).toHaveCount(0);
  });
}

for (const [what, fragment] of [
  ['what cannot be decoded', '#line=%E0%A4%A'],
  ['half a character', '#line=%ED%A0%BD'],
  ['another fragment', '#main'],
  ['nothing', '#line='],
] as const) {
  test(`a fragment of ${what} breaks nothing`, async ({ page }) => {
    await page.goto(`explain/${fragment}`);
    // The page may take the line of its address in while the first is being typed.
    await expect(async () => {
      await page.getByLabel('命令行').fill('docker ps');
      await expect(page.getByLabel('命令行')).toHaveValue('docker ps', { timeout: 500 });
    }).toPass();
    await explained(page, 'docker ps');
    await expect(page.locator('.parts')).toContainText('docker container ls');
  });
}

test('10,000 characters are explained, and the list says that it is cut', async ({ page }) => {
  await page.goto('explain/');
  const line = `docker run ${'-e A=1 '.repeat(1500)}a:1`;
  await page.getByLabel('命令行').fill(line);
  await explained(page, line);
  await expect(page.locator('[data-explanation]')).toContainText('只列出前300段');
  await expect(page.locator('[data-explanation]')).toContainText('只读了前10000个字符');
});

test('the line is sent to nobody', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.url().split('#')[0] ?? ''} ${request.postData() ?? ''}`));
  await page.goto('explain/');
  await page.getByLabel('命令行').fill('docker login -p topsecret');
  await explained(page, 'docker login -p topsecret');
  await expect(page).toHaveURL(/#line=/);
  expect(requests.filter((request) => request.includes('topsecret'))).toEqual([]);
});

test('a whole line in the search leads here, a bare command does not', async ({ page }) => {
  await page.goto('search/?q=docker+ps');
  await expect(page.locator('.search-results')).toHaveAttribute('data-stage', 'complete');
  await expect(page.getByRole('link', { name: '逐段解释这一行' })).toBeHidden();
  await page.getByRole('searchbox').fill('docker rm -f web');
  await page.getByRole('link', { name: '逐段解释这一行' }).click();
  await expect(page.getByLabel('命令行')).toHaveValue('docker rm -f web');
  await explained(page, 'docker rm -f web');
});

test('the dialog of the search leads here', async ({ page }) => {
  await page.goto('chapters/introduction/');
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('link', { name: '逐段解释' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^命令行逐段解释/);
});

test('the browser is told how to search, but not by chapters', async ({ page }) => {
  await page.goto('commands/');
  const address = await page.locator('link[rel="search"]').getAttribute('href');
  const response = await page.request.get(address ?? '');
  expect(response.ok()).toBe(true);
  expect(await response.text()).toMatch(/<Url type="text\/html" method="get" template="https:\/\/[^"]+\/search\/\?q=\{searchTerms\}"\/>/);
  await page.goto('chapters/introduction/');
  await expect(page.locator('link[rel="search"]')).toHaveCount(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so and leads to the indexes', async ({ page }) => {
    await page.goto('explain/');
    await expect(page.locator('.explain-form').first()).toBeHidden();
    await page.locator('noscript p').getByText('选项索引').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^选项索引/);
  });

  test('the search leads to the index by pinyin, and its letters to their parts', async ({ page }) => {
    await page.goto('');
    await page.getByRole('searchbox').fill('镜像');
    await page.getByRole('searchbox').press('Enter');
    await page.locator('noscript p').getByText('拼音索引').click();
    await page.getByRole('navigation', { name: '按首字母' }).getByText('J', { exact: true }).click();
    await expect(page).toHaveURL(/#letter-j$/);
    await expect(page.getByRole('heading', { level: 2, name: 'J', exact: true })).toBeInViewport();
  });

  test('a letter of an option leads to the options, those to the commands', async ({ page }) => {
    await page.goto('indexes/options/');
    await page
      .locator('.option-index div')
      .filter({ has: page.getByText('-P', { exact: true }) })
      .getByText('--publish-all')
      .first()
      .click();
    await expect(page).toHaveURL(/#option-publish-all$/);
    await page.locator('#option-publish-all').getByText('container run').click();
    await expect(page).toHaveURL(/commands\/container\/run\/#publish-all$/);
  });
});
