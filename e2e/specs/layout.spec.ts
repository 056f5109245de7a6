import { expect, test } from '../support/test.ts';
import { pageKinds } from '../support/pages.ts';

for (const [kind, path] of Object.entries(pageKinds)) {
  test(`nothing overflows at any width from 320 px: ${kind}`, async ({ page }) => {
    await page.goto(path);
    const tooWide: string[] = [];
    for (const width of [320, 340, 360, 390, 430, 500, 600, 700, 768, 900, 1024, 1200, 1216, 1280, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (excess > 0) tooWide.push(`${width}: ${excess} px`);
    }
    expect(tooWide).toEqual([]);
  });

  test(`nothing shifts while it loads: ${kind}`, async ({ page }) => {
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if ('value' in entry)
            document.documentElement.dataset['shift'] = String(
              Number(document.documentElement.dataset['shift'] ?? 0) + Number(entry.value),
            );
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(Number((await page.locator('html').getAttribute('data-shift')) ?? 0)).toBe(0);
  });
}

test('the printed chapter is a handout: text and code, no navigation, answers and addresses spelled out', async ({ page }) => {
  await page.goto('chapters/namespaces/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.site-header')).toBeHidden();
  await expect(page.getByRole('navigation', { name: '本章目录', includeHidden: true })).toBeHidden();
  await expect(page.locator('.prose h2').first()).toBeVisible();
  await expect(page.locator('.quiz .reason').first()).toBeVisible();
  const address = await page.locator('#s1 a').evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toContain('https://');
  await expect(page.locator('.address')).toBeVisible();
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.length).toBeGreaterThan(50_000);
});

test('the cheat sheet prints on two A4 pages', async ({ page }) => {
  await page.goto('cheatsheet/');
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
});

test('dark is dark and light is light, by the system', async ({ page }) => {
  const brightness = async () => {
    const [red = 0, green = 0, blue = 0] = await page.evaluate(() => {
      const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d');
      if (!context) return [];
      context.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
      context.fillRect(0, 0, 1, 1);
      return [...context.getImageData(0, 0, 1, 1).data];
    });
    return red + green + blue;
  };
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('');
  expect(await brightness()).toBeLessThan(150);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await brightness()).toBeGreaterThan(700);
});
