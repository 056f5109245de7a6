import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { courseOfFragment, fragmentOfCourse, longestFragment } from './fragment.ts';
import { anyCourse } from './testing/any-course.ts';
import { hostileCourse } from './testing/hostile-course.ts';

const fragment = fragmentOfCourse(hostileCourse);

test('any course comes back as it was', () => {
  fc.assert(
    fc.property(anyCourse, (course) => {
      expect(courseOfFragment(`#${fragmentOfCourse(course)}`)).toEqual({ course });
    }),
  );
});

test('an address needs no character that programs for mail or chat change', () => {
  expect(fragment).toMatch(/^v1=[\w-]+$/);
});

test('version 1 is read for ever', () => {
  const published = 'v1=cAdRi1Z6sX4fUERJx0AnOlrpyY4GMCcau9bknPy8VKVYIAAA';
  expect(courseOfFragment(published)).toEqual({
    course: { title: '课', modules: [{ title: '一', items: [{ id: 'chapters/namespaces#clone' }] }] },
  });
});

test('twenty things take few characters', () => {
  const items = Array.from({ length: 20 }, (_, i) => ({ id: `chapters/namespaces#section-${i}` }));
  expect(fragmentOfCourse({ title: '一门课', modules: [{ title: '第一单元', items }] }).length).toBeLessThan(250);
});

describe('a fragment that is no course', () => {
  test.each([
    ['none', ['', '#', '#one-hour', '#v=x', '#version1=x', '#v1']],
    ['broken', ['#v1=', '#v1=A', '#v1=!!', '#v0=AAAA', '#v1=AAAAAAAA', `#v1=${'A'.repeat(longestFragment + 1)}`]],
  ])('%s', (problem, fragments) => {
    for (const each of fragments) expect(courseOfFragment(each), each).toEqual({ problem });
  });

  test('of a future version is told apart', () => {
    expect(courseOfFragment('#v2=whatever&more')).toEqual({ problem: 'future', version: 2 });
    expect(courseOfFragment('#v17=')).toEqual({ problem: 'future', version: 17 });
  });

  test('cut or changed anywhere on its way, it never becomes another course', () => {
    for (let at = 3; at < fragment.length; at += 1) {
      expect(courseOfFragment(fragment.slice(0, at)), `cut at ${at}`).toEqual({ problem: 'broken' });
      const other = fragment[at] === 'A' ? 'B' : 'A';
      const changed = courseOfFragment(fragment.slice(0, at) + other + fragment.slice(at + 1));
      // The last letter may carry bits that mean nothing.
      if (at < fragment.length - 1) expect(changed, `changed at ${at}`).toEqual({ problem: 'broken' });
    }
  });

  test('any text at all is answered', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => 'problem' in courseOfFragment(`#v1=${text}`)));
  });
});
