import { expect, test } from '../support/test.ts';
import { sites } from '../support/sites.ts';

test.use({ baseURL: sites.tiny.url });

test('another folder with the same schemas is another book', async ({ page, request }) => {
  const { links }: { links: { id: string; kind: string; title: string }[] } = await (await request.get('links.json')).json();
  const chapter = links.find((link) => link.kind === 'chapter');
  expect(chapter).toBeDefined();
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Docker笔记');
  await page
    .getByRole('link', { name: chapter?.title ?? '', exact: true })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(chapter?.title ?? '');
  await expect(page.locator('body')).not.toContainText('Docker笔记');
});
