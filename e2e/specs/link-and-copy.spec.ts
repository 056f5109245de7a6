import { expect, test } from '../support/test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = () => navigator.clipboard.readText();

test('the copy button takes the commands, without prompts and output', async ({ page }) => {
  await page.goto('commands/container/rm/');
  const block = page.locator('.code', { has: page.locator('.out') }).first();
  await block.getByRole('button', { name: '复制命令' }).click();
  await expect(page.getByRole('status')).toHaveText('已复制');
  const commands = await block.locator('.cmd').allTextContents();
  expect(await page.evaluate(clipboard)).toBe(commands.join('\n'));
  expect(commands.join('\n')).toMatch(/^docker /);
});

test('other code is copied whole', async ({ page }) => {
  await page.goto('chapters/namespaces/');
  const block = page.locator('.code[data-language=c]').first();
  await block.getByRole('button', { name: '复制代码' }).click();
  const text = await block.locator('code').textContent();
  expect(await page.evaluate(clipboard)).toBe(text);
});

test('a section gives its permanent address', async ({ page }) => {
  await page.goto('chapters/namespaces/');
  await page.locator('#clone').hover();
  await page.locator('#clone .anchor').click();
  await expect(page).toHaveURL(/chapters\/namespaces\/#clone$/);
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await page.evaluate(clipboard)).toBe(page.url());
});

test('what is cited is offered in the form that is needed, and as a QR code', async ({ page }) => {
  await page.goto('commands/container/rm/');
  await page.locator('#force .anchor').focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: '引用此处' });
  await dialog.getByRole('button', { name: 'Markdown' }).click();
  await expect(dialog.getByRole('status')).toHaveText('已复制：Markdown');
  expect(await page.evaluate(clipboard)).toMatch(/^\[docker container rm --force.*\]\(https:.*commands\/container\/rm\/#force\)$/);
  await dialog.getByRole('button', { name: 'GB/T 7714—2025' }).click();
  await expect.poll(() => page.evaluate(clipboard)).toMatch(/\[EB\/OL\]\/\/Docker笔记\. \[\d{4}-\d{2}-\d{2}\]\. https:.*#force\.$/);
  await expect(dialog.getByRole('img', { name: /^二维码/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('#force .anchor')).toBeFocused();
});

test('a whole page is cited from its name', async ({ page }) => {
  await page.goto('chapters/namespaces/');
  await page.locator('h1 .anchor').click({ force: true });
  const dialog = page.getByRole('dialog', { name: '引用此处' });
  await dialog.getByRole('button', { name: 'BibTeX' }).click();
  await expect.poll(() => page.evaluate(clipboard)).toContain('title = {{namespace：资源隔离}}');
});

test('links.json lists every linkable thing by its schema, and every address in it exists', async ({ page, request }) => {
  const { schema, links }: { schema: number; links: { id: string; kind: string; url: string; aliases?: string[] }[] } = await (
    await request.get('links.json')
  ).json();
  expect(schema).toBe(1);
  expect(new Set(links.map((link) => link.id)).size).toBe(links.length);
  expect(links.find((link) => link.id === 'commands/container/rm')?.aliases).toContain('docker rm');
  expect([...new Set(links.map((link) => link.kind))].sort()).toEqual([
    'chapter',
    'command',
    'event',
    'figure',
    'flag',
    'group',
    'message',
    'model',
    'page',
    'section',
    'term',
  ]);
  const byPage = Map.groupBy(links, (link) => link.url.split('#')[0] ?? '');
  for (const [url, parts] of byPage) {
    const html = await (await request.get(url)).text();
    for (const part of parts) {
      const fragment = part.url.split('#')[1];
      if (fragment !== undefined) expect(html, part.id).toContain(`id="${fragment}"`);
    }
  }
  const published = await request.get('links.schema.json');
  expect((await published.json()).properties.links.items.properties).toHaveProperty('summary');
  await page.goto('');
});

test('an address that does not exist offers the nearest ones', async ({ page }) => {
  const response = await page.request.get('commands/container/rmm/');
  expect(response.status()).toBe(404);
  expect(await response.text()).toContain('没有这个地址');
});

test('the sitemap lists every page once, with its whole address', async ({ request }) => {
  const xml = await (await request.get('sitemap.xml')).text();
  const addresses = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1] ?? '');
  expect(addresses).toContain('https://docker-notes.example/commands/container/rm/');
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses.filter((address) => address.includes('#'))).toEqual([]);
});

test('an alias answers with the files of its command', async ({ request }) => {
  const read = async (address: string) => (await request.get(address)).text();
  for (const extension of ['txt', 'md', 'json']) {
    const text = await read(`commands/container/rm.${extension}`);
    expect(text).toContain('docker container rm');
    for (const alias of ['rm', 'container/remove']) expect(await read(`commands/${alias}.${extension}`), alias).toBe(text);
  }
});

test('llms.txt names the Markdown of every chapter and command, and each is there', async ({ request, baseURL }) => {
  const text = await (await request.get('llms.txt')).text();
  const addresses = [...text.matchAll(/\((https:[^)]*index\.md)\)/g)].map(([, url = '']) => new URL(url).pathname.slice(1));
  expect(addresses.length).toBeGreaterThan(240);
  for (const address of addresses) {
    const response = await request.get(new URL(address, baseURL).href);
    expect(response.ok(), address).toBe(true);
    expect(await response.text(), address).toMatch(/^# /);
  }
});
