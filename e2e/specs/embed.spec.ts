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

test('pages name their oEmbed answer, and it names a page that exists', async ({ page, request }) => {
  for (const address of ['figures/three-steps/', 'models/container-states/', 'commands/container/rm/']) {
    await page.goto(address);
    const href = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
    const answer: { html: string } = await (await request.get(new URL(href ?? '').pathname.slice(1))).json();
    const src = /src="([^"]+)"/.exec(answer.html)?.[1] ?? '';
    expect((await request.get(new URL(src).pathname.slice(1))).ok()).toBe(true);
  }
});
