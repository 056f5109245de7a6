import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expect, test } from '../support/test.ts';

/** 「课」, one module 「一」 with `chapters/namespaces#clone`. */
const tiny = '#v1=cAdRi1Z6sX4fUERJx0AnOlrpyY4GMCcau9bknPy8VKVYIAAA';

/** 「课」, one module 「一」 with `commands/rm#force` and `commands/container/ls`. */
const movedCourse = 'v1=u8KCi1Z6sX4fUERJx0AnOlrpyY4GMCcayZ1Fucpp-UXJqWB9mI7PKVaKBQIA';

const modules = (page: Page) => page.locator('.course-module');

/** Opens an empty course and adds what these words find first. */
async function begin(page: Page, ...words: string[]): Promise<void> {
  await page.goto('teach/');
  await page.getByRole('button', { name: '从空白开始' }).click();
  for (const word of words) {
    await page.getByRole('searchbox').fill(word);
    await page.locator('.picker-list').getByRole('button').first().click();
  }
}

async function download(page: Page, name: string): Promise<{ file: string; bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await page.locator('.course-export').getByRole('button', { name }).click();
  const saved = await waiting;
  return { file: saved.suggestedFilename(), bytes: await readFile(await saved.path()) };
}

test('the list of everything is fetched when a course is wanted, not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('teach/');
  await expect(page.getByRole('button', { name: '从空白开始' })).toBeVisible();
  expect(asked).not.toContain('/links.json');
  await page.getByRole('button', { name: '打开，可以改：《一小时入门》' }).click();
  await expect(page.locator('.course-reading h2')).toHaveText('一小时入门');
  expect(asked).toContain('/links.json');
});

test('a course is put together, lives in the address, and comes back from it', async ({ page, context }) => {
  await begin(page, '怎样用clone', 'docker rm');
  await page.getByLabel('课程名').fill('周一的课');
  await page.getByRole('button', { name: '加说明或练习' }).click();
  await expect(page.getByLabel('说明或练习')).toBeFocused();
  await page.getByLabel('说明或练习').fill('练习：运行`docker ps`');
  const other = await context.newPage();
  await other.goto(page.url());
  const reading = other.locator('.course-reading');
  await expect(reading.getByRole('heading', { level: 2 })).toHaveText('周一的课');
  await expect(reading.getByRole('link')).toHaveText([/^怎样用clone.*（namespace：资源隔离）$/, 'docker container rm']);
  await expect(reading.locator('.course-note code')).toHaveText('docker ps');
  await reading.getByRole('link').last().click();
  await expect(other).toHaveURL(/commands\/container\/rm\/$/);
});

test('the keyboard orders items, across modules, and keeps its place', async ({ page }) => {
  await begin(page, '怎样用clone', 'docker rm');
  await page.getByRole('button', { name: '上移：docker container rm' }).focus();
  await page.keyboard.press('Enter');
  await expect(modules(page).locator('li').first()).toContainText('docker container rm');
  await expect(page.getByRole('button', { name: '上移：docker container rm' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.status')).toHaveText('“docker container rm”已经在最前');
  await page.getByRole('button', { name: '加一个单元' }).click();
  await expect(modules(page).nth(1).getByLabel('单元名')).toBeFocused();
  await page.getByRole('button', { name: /^下移：怎样用clone/ }).click();
  await expect(modules(page).nth(1).locator('li')).toContainText('怎样用clone');
  await page.getByRole('button', { name: '上移单元：第2单元' }).click();
  await expect(modules(page).first().getByLabel('单元名')).toHaveValue('第2单元');
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('items are ordered with a finger', async ({ page }) => {
    await begin(page, '怎样用clone', 'docker rm');
    await page.getByRole('button', { name: '上移：docker container rm' }).tap();
    await expect(modules(page).locator('li').first()).toContainText('docker container rm');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

test('what is deleted comes back by going back', async ({ page }) => {
  await begin(page, '怎样用clone', 'docker rm');
  await page.getByRole('button', { name: /^删除：怎样用clone/ }).click();
  await expect(modules(page).locator('li')).toHaveCount(1);
  await page.goBack();
  await expect(modules(page).locator('li')).toHaveCount(2);
  await expect(page.getByLabel('课程名')).toBeVisible();
});

test('a pasted address of the book finds what it leads to', async ({ page }) => {
  await page.goto('teach/');
  await page.getByRole('button', { name: '从空白开始' }).click();
  await page.getByRole('searchbox').fill('https://docker-notes.example/commands/container/rm/#force');
  await expect(page.locator('.picker-list a')).toHaveText(['docker container rm --force']);
  await page.getByLabel('类型').selectOption('事件');
  await page.getByRole('searchbox').fill('没有这样的事件');
  await expect(page.locator('.picker')).toContainText('没有找到');
});

test('progress is kept in the browser', async ({ page }) => {
  await page.goto(`teach/${tiny}`);
  await page.getByRole('checkbox').check();
  await expect(page.locator('.course-reading')).toContainText('已读1／1');
  await page.reload();
  await expect(page.getByRole('checkbox')).toBeChecked();
});

test('without storage the course is read all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await page.goto(`teach/${tiny}`);
  await page.getByRole('checkbox').check();
  await expect(page.locator('.course-reading')).toContainText('已读1／1');
});

test('in print it is a handout with codes and addresses, and nothing to press', async ({ page }) => {
  await page.goto(`teach/${tiny}`);
  await expect(page.locator('.course-reading h2')).toHaveText('课');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.course-reading .qr')).toBeVisible();
  await expect(page.locator('.course-reading .course-address')).toHaveText('https://docker-notes.example/chapters/namespaces/#clone');
  await expect(page.locator('.course-reading .course-address')).toBeVisible();
  await expect(page.locator('h1')).toBeHidden();
  await expect(page.locator('.address + img')).toBeHidden();
  await expect(page.locator('.course-export')).toBeHidden();
  await expect(page.locator('.course-bar').first()).toBeHidden();
});

test('files are made in the page', async ({ page }) => {
  await page.goto(`teach/${tiny}`);
  const cartridge = await download(page, '课程平台');
  expect(cartridge.file).toBe('课.imscc');
  expect(Object.keys(unzipSync(cartridge.bytes)).sort()).toEqual(['imsmanifest.xml', 'links/m1i1.xml']);
  const markdown = await download(page, 'Markdown');
  expect(markdown.bytes.toString()).toContain('](https://docker-notes.example/chapters/namespaces/#clone)');
  for (const [name, file] of Object.entries({ HTML: '课.html', CSV: '课.csv', OPML: '课.opml', YAML: '课.yaml' }))
    expect((await download(page, name)).file).toBe(file);
});

test('a calendar wants a day first', async ({ page }) => {
  await page.goto(`teach/${tiny}`);
  await page.getByRole('button', { name: '日历' }).click();
  await expect(page.locator('.status')).toContainText('日历要有日期');
  await page.getByRole('button', { name: '编辑' }).click();
  await page.getByLabel('从哪天起').fill('2026-12-01');
  await page.getByRole('button', { name: '阅读' }).click();
  await expect(page.locator('.course-reading time')).toHaveText('2026-12-01');
  expect((await download(page, '日历')).bytes.toString()).toContain('DTSTART;VALUE=DATE:20261201');
});

test('an id that the book does not have is kept, and the nearest is offered', async ({ page }) => {
  await page.goto('teach/#v1=CmO-i1Z6sX4fUERJx0AnOlrpyY4GMCcau9bknPy8vFSlWCAAAA');
  await expect(page.locator('.course-reading')).toContainText('书里没有这个地址，可能已经移动');
  await expect(page.locator('.course-unknown a')).toHaveAttribute('href', '/chapters/namespaces/#clone');
  await page.getByRole('button', { name: '编辑' }).click();
  await page.getByRole('button', { name: /^换成怎样用clone/ }).click();
  await expect(page.locator('.course-editor .course-unknown')).toHaveCount(0);
});

test('ids that have moved are followed, and the trainer is told', async ({ page }) => {
  // One module with `commands/rm#force`, what it was called before, and `commands/container/ls`.
  await page.goto(`teach/#${movedCourse}`);
  const reading = page.locator('.course-reading');
  await expect(reading.getByRole('link')).toHaveText(['docker container rm --force', 'docker container ls']);
  await expect(reading.getByRole('link').first()).toHaveAttribute('href', /commands\/container\/rm\/#force$/);
  const notice = page.getByRole('status').filter({ hasText: '1个地址搬了家' });
  await expect(notice).toContainText('commands/rm#force → docker container rm --force');
  expect(new URL(page.url()).hash).toBe(`#${movedCourse}`);
  await notice.getByRole('button', { name: '把新地址写进网址' }).click();
  await expect(notice).toBeHidden();
  expect(new URL(page.url()).hash).not.toBe(`#${movedCourse}`);
  await page.reload();
  await expect(reading.getByRole('link')).toHaveText(['docker container rm --force', 'docker container ls']);
  await expect(notice).toBeHidden();
});

test.describe('an address that gives no course', () => {
  for (const [name, fragment, words] of [
    ['of a future version', '#v2=abc', '第2版'],
    ['cut off', tiny.slice(0, -6), '读不出来'],
  ] as const) {
    test(`${name} is explained, and left as it is`, async ({ page }) => {
      await page.goto(`teach/${fragment}`);
      await expect(page.getByRole('alert')).toContainText(words);
      expect(new URL(page.url()).hash).toBe(fragment);
      await page.getByRole('button', { name: '从空白开始' }).click();
      await expect(page.getByLabel('课程名')).toBeVisible();
      await page.goBack();
      await expect(page.getByRole('alert')).toContainText(words);
      await page.getByRole('button', { name: '看现成的课程' }).click();
      await expect(page.getByRole('heading', { name: '一小时入门' })).toBeVisible();
    });
  }
});

test('a course of a future version does not take the place of the one that is open', async ({ page }) => {
  await page.goto(`teach/${tiny}`);
  await page.getByRole('button', { name: '编辑' }).click();
  await page.getByLabel('课程名').fill('改过的课');
  await expect(page).not.toHaveURL(new RegExp(`${tiny}$`));
  const changed = page.url();
  await page.evaluate(() => (location.hash = '#v9=abc'));
  await expect(page.getByRole('alert')).toContainText('第9版');
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('第9版');
  await page.goBack();
  await expect(page).toHaveURL(changed);
  await expect(page.locator('.course-reading h2')).toHaveText('改过的课');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the ready courses are lists to read and files to download', async ({ page, request }) => {
    await page.goto('teach/');
    await expect(page.getByRole('button', { name: '从空白开始' })).toBeHidden();
    await expect(page.locator('noscript p')).toBeVisible();
    const course = page.locator('#one-hour');
    for (const link of await course.locator('.formats a').all()) {
      const response = await request.get((await link.getAttribute('href')) ?? '');
      expect(response.ok()).toBe(true);
    }
    const cartridge = await request.get('courses/two-days.imscc');
    expect(Object.keys(unzipSync(await cartridge.body()))).toContain('imsmanifest.xml');
    await course.getByRole('link', { name: /^Docker是什么（/ }).click();
    await expect(page).toHaveURL(/chapters\/introduction\/#what-is-docker$/);
  });
});

for (const scheme of ['light', 'dark'] as const) {
  for (const mode of ['阅读', '编辑']) {
    test(`axe finds nothing: ${mode}, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto('teach/');
      await page.getByRole('button', { name: '打开，可以改：《两天实战》' }).click();
      await page.getByRole('button', { name: mode }).click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html).slice(0, 3)])).toEqual([]);
    });
  }
}
