import { test as base } from '@playwright/test';
import { expect } from '../support/test.ts';

// Without the quiet fixture: the browser itself reports a 404 on the console.
base('a wrong address says what was asked for and lists the nearest', async ({ page }) => {
  await page.goto('commands/contianer/rm/');
  await expect(page.locator('[data-missing]')).toContainText('commands/contianer/rm');
  await expect(page.locator('[data-nearest] a').first()).toHaveAttribute('href', /commands\/container\/rm\/$/);
});

base('markup in a wrong address stays text', async ({ page }) => {
  await page.goto('%3Cimg%20src=x%3E/');
  await expect(page.locator('[data-missing]')).toContainText('<img src=x>');
  await expect(page.locator('main img')).toHaveCount(0);
});
