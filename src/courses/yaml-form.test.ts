import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { course as schema } from '../schemas/index.ts';
import { anyCourse } from './testing/any-course.ts';
import { hostileCourse } from './testing/hostile-course.ts';
import { courseYaml } from './yaml-form.ts';

test('any course comes back as it was, and fits the schema', () => {
  fc.assert(
    fc.property(anyCourse, (course) => {
      expect(schema.parse(parse(courseYaml(course)))).toEqual(course);
    }),
  );
});

test('what is written', () => {
  expect(courseYaml(hostileCourse).split('\n').slice(0, 12)).toEqual([
    'title: "=一门 & <课>, \\"引号\\"; 和\\\\反斜线"',
    'summary: "给*所有人*，用`docker ps -a`。"',
    'dates:',
    '  start: "2026-12-04"',
    '  every: weekday',
    'modules:',
    '  - title: "1. 第一次"',
    '    note: "- 带上电脑；\\n# 不是标题\\n1. 也不是列表"',
    '    items:',
    '      - id: "chapters/namespaces"',
    '      - id: "chapters/namespaces#clone"',
    '      - heading: "<b>动手</b>"',
  ]);
});
