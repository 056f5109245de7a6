import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../support/test.ts';
import { pageKinds } from '../support/pages.ts';

for (const scheme of ['light', 'dark'] as const) {
  for (const [kind, path] of Object.entries(pageKinds)) {
    test(`axe finds nothing: ${kind}, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map((node) => node.target.join(' '))
              .slice(0, 3)
              .join(', ')}`,
        ),
      ).toEqual([]);
    });
  }

  test(`axe finds nothing in the ways to cite, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('commands/container/rm/');
    await page.locator('#force .anchor').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });

  test(`axe finds nothing in the search dialog with results, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('chapters/introduction/');
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill('删除镜像');
    await expect(page.locator('.search-results a').first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
}
