import { readFileSync } from 'node:fs';
import { expect, test } from '../support/test.ts';

test('a figure is a file for slides in both schemes, and a PNG made in the page', async ({ page, request }) => {
  await page.goto('figures/three-steps/');
  for (const scheme of ['light', 'dark']) {
    const response = await request.get(`figures/three-steps.${scheme}.svg`);
    expect(response.ok()).toBe(true);
    expect(await response.text()).toMatch(/^<svg xmlns/);
  }
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '浅色PNG' }).click()]);
  expect(download.suggestedFilename()).toBe('three-steps.light.png');
  const bytes = [...readFileSync(await download.path())];
  const decoded = await page.evaluate(async (png) => {
    const { width, height } = await createImageBitmap(new Blob([new Uint8Array(png)], { type: 'image/png' }));
    return { width, height };
  }, bytes);
  expect(decoded.width).toBeGreaterThan(300);
  expect(decoded.height).toBeGreaterThan(100);
});

test('a frame of one event tells its height, which is less than that of a decade', async ({ page, baseURL }) => {
  const told: number[] = [];
  for (const slice of ['freebsd-jails', '2000s']) {
    await page.route('**/course.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><title>课</title><script>window.told = new Promise((resolve) => addEventListener('message', ({ data }) => resolve(data.height)))</script><iframe src="${new URL(`embed/timeline/${slice}/`, baseURL).href}" width="640"></iframe>`,
      }),
    );
    await page.goto('course.html');
    told.push(Number(await page.evaluate('window.told')));
    await page.unroute('**/course.html');
  }
  const [event = 0, decade = 0] = told;
  expect(event).toBeGreaterThan(50);
  expect(event).toBeLessThan(decade);
});

test('an embedded model has no chrome, works, and tells its height', async ({ page, baseURL }) => {
  await page.goto('embed/models/container-states/');
  await expect(page.locator('header, nav')).toHaveCount(0);
  const address = new URL('embed/models/container-states/', baseURL).href;
  // A page of somebody else: it stands at an address of this host only because the browser lets no other one reach the test server.
  await page.route('**/course.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>课</title><script>window.told = new Promise((resolve) => addEventListener('message', ({ data }) => resolve(data)))</script><iframe src="${address}"></iframe>`,
    }),
  );
  await page.goto('course.html');
  expect(await page.evaluate('window.told')).toEqual({ type: 'docker-notes:height', height: expect.any(Number) });
  const frame = page.frameLocator('iframe');
  await frame.getByRole('radio', { name: 'exited' }).check();
  await expect(frame.getByRole('heading', { name: 'exited' })).toBeVisible();
});

test('a slice of the timeline stands alone: an event, a kind, a decade, the whole', async ({ page }) => {
  await page.goto('timeline/');
  const event = page.locator('#freebsd-jails');
  const name = (await event.getByRole('heading').textContent())?.replace(/\s*#$/, '').trim() ?? '';
  const [kinds, all] = await page.evaluate(() => [
    document.querySelectorAll('.events > li[data-kind=kernel]').length,
    document.querySelectorAll('.events > li').length,
  ]);
  await event.getByRole('link', { name: '嵌入' }).click();
  await expect(page).toHaveURL(/embed\/timeline\/freebsd-jails\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(page.getByRole('listitem')).toHaveCount(1);
  await expect(page.getByRole('link', { name: new RegExp(`^${name} · `) })).toHaveAttribute('href', /\/timeline\/#freebsd-jails$/);
  await page.goto('timeline/');
  await page.getByRole('region', { name: '放进课件' }).getByRole('link', { name: '内核' }).click();
  await expect(page.getByRole('listitem')).toHaveCount(kinds ?? 0);
  await page.goto('embed/timeline/');
  await expect(page.getByRole('listitem')).toHaveCount(all ?? 0);
});

test('pages and frames name their oEmbed answer, and it names a page that exists', async ({ page, request }) => {
  const pages = ['figures/three-steps/', 'models/container-states/', 'commands/container/rm/', 'timeline/'];
  const slices = ['timeline/2010s/', 'timeline/kernel/', 'timeline/freebsd-jails/'];
  for (const address of [...pages, ...[...pages, ...slices].map((framed) => `embed/${framed}`)]) {
    await page.goto(address);
    const href = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
    const answer: { html: string; title: string } = await (await request.get(new URL(href ?? '').pathname.slice(1))).json();
    const src = /src="([^"]+)"/.exec(answer.html)?.[1] ?? '';
    expect(new URL(src).pathname).toBe(`/embed/${address.replace(/^embed\//, '')}`);
    expect((await request.get(new URL(src).pathname.slice(1))).ok()).toBe(true);
    // What the answer is called is what the frame shows.
    if (address.startsWith('embed/')) await expect(page.getByRole('heading', { level: 1 })).toHaveText(answer.title);
  }
});
