import { expect, test } from 'vitest';
import { outlineOf } from './outline.ts';
import { addresses, book, hostileOutline, links } from './testing/hostile-course.ts';

test('titles, kinds and whole addresses', () => {
  expect(hostileOutline.modules[0]?.entries.slice(0, 2)).toEqual([
    {
      is: 'link',
      id: 'chapters/namespaces',
      title: 'namespace：资源隔离',
      what: '章',
      summary: '读完这一章。',
      address: 'https://docker-notes.example/book/chapters/namespaces/',
      isKnown: true,
    },
    {
      is: 'link',
      id: 'chapters/namespaces#clone',
      title: '怎样用clone（namespace：资源隔离）',
      what: '节',
      summary: '先`clone`，再换根，最后<exec>。',
      address: 'https://docker-notes.example/book/chapters/namespaces/#clone',
      isKnown: true,
    },
  ]);
});

test('the days of the modules', () => {
  expect(hostileOutline.modules.map(({ day }) => day)).toEqual(['2026-12-04', '2026-12-07', '2026-12-08']);
});

test('an unknown id is kept, with the nearest that there is', () => {
  const [nowhere, clone] = hostileOutline.modules[1]?.entries ?? [];
  expect(nowhere).toMatchObject({ title: 'chapters/nowhere#(a)', isKnown: false });
  expect(nowhere).not.toHaveProperty('nearest');
  expect(clone).toMatchObject({ isKnown: false, nearest: 'chapters/namespaces#clone' });
});

test('no id leads to another site', () => {
  const ids = ['//example.org', 'javascript:alert(1)', 'https://example.org', '\\\\example.org', '@example.org', '../..', '.example.org'];
  const outline = outlineOf({ title: '课', modules: [{ title: '一', items: ids.map((id) => ({ id })) }] }, links, book);
  for (const entry of outline.modules[0]?.entries ?? [])
    expect(entry.is === 'link' && new URL(entry.address).origin).toBe('https://docker-notes.example');
  expect(addresses.every((address) => address.startsWith(book.site))).toBe(true);
});
