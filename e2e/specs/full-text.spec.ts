import { agreementOf, askForPhrase, shownText } from '../../src/bench/index.ts';
import { expect, test } from '../support/test.ts';

test('a Chinese word finds every chapter that shows it, and no other', async ({ page, request }) => {
  const { links }: { links: { id: string; kind: string; url: string }[] } = await (await request.get('links.json')).json();
  const texts = new Map<string, string>();
  for (const { id, kind, url } of links) {
    if (kind !== 'chapter') continue;
    await page.goto(url);
    texts.set(id, await shownText(page));
  }
  await page.goto('search/');
  const having = new Map<string, Set<string>>();
  const found = new Map<string, Set<string>>();
  for (const word of ['宿主机', '多阶段构建', '端口映射', '守护进程', '卷']) {
    having.set(word, new Set([...texts].filter(([, text]) => text.includes(word)).map(([id]) => id)));
    found.set(word, new Set((await askForPhrase(page, word)).map((id) => id.split('#')[0] ?? '').filter((id) => texts.has(id))));
    expect(having.get(word)?.size).toBeGreaterThan(0);
  }
  expect(agreementOf(having, found).faults).toEqual([]);
});

test('only what is shown is loaded; the list grows by its button and by the arrow below its last', async ({ page }) => {
  const fragments: string[] = [];
  page.on('request', (request) => request.url().includes('/pagefind/fragment/') && fragments.push(request.url()));
  await page.goto('search/?q=宿主机');
  const links = page.locator('.search-results a[data-id]');
  await expect(page.locator('.search-results')).toHaveAttribute('data-stage', 'complete');
  await expect(links).toHaveCount(15);
  expect(fragments.length).toBeLessThanOrEqual(15);
  await page.getByRole('button', { name: /^更多（还有\d+条）$/ }).click();
  await expect(links.nth(15)).toBeFocused();
  const before = await links.count();
  await links.last().focus();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(before)).toBeFocused();
});

test('what has the words but not the phrase stands below and says so', async ({ page }) => {
  await page.goto('search/?q=隔离宿主机');
  await expect(page.locator('.search-results')).toHaveAttribute('data-stage', 'complete');
  const loose = page.locator('a[data-in-text=words]:has(.loose)').first();
  await expect(async () => {
    if ((await loose.count()) === 0) await page.getByRole('button', { name: /^更多/ }).click();
    await expect(loose).toContainText('词不相连', { timeout: 500 });
  }).toPass();
  // What is called so is not excused for its text.
  await expect(page.locator('.search-results a[data-id]').first().locator('.loose')).toHaveCount(0);
});

test('the page marks the phrase as typed, at its section, and its address is the permanent one', async ({ page }) => {
  await page.goto('search/?q=写时复制');
  await expect(page.locator('.search-results')).toHaveAttribute('data-stage', 'complete');
  const link = page.locator('a[data-in-text=phrase][data-id*="chapters/"][data-id*="#"]').first();
  const id = await link.getAttribute('data-id');
  await link.click();
  await expect(page).toHaveURL(new RegExp(`/${id?.replace('#', '/#')}$`));
  await expect(page.locator(':target')).toBeInViewport();
  const marked = () => [...(CSS.highlights.get('searched') ?? [])].map(String);
  await expect.poll(() => page.evaluate(marked)).not.toEqual([]);
  expect(new Set(await page.evaluate(marked))).toEqual(new Set(['写时复制']));
});

test('a mark of markup, of signs or of nothing marks what is written so and harms nothing', async ({ page }) => {
  for (const mark of ['<img src=x onerror=alert(1)>', '(.*)+', '', '%%%']) {
    await page.goto(`chapters/introduction/?mark=${encodeURIComponent(mark)}`);
    await expect(page).toHaveURL(/chapters\/introduction\/$/);
    expect(await page.evaluate(() => CSS.highlights.has('searched'))).toBe(false);
  }
});
