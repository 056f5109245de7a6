import { type ReadyCourse, readyCourses } from '../../components/courses/ready-courses.ts';
import { courseFormats, courseYaml } from '../../courses/index.ts';

interface File {
  name: string;
  type: string;
  content: string | Uint8Array<ArrayBuffer>;
}

export function getStaticPaths() {
  return readyCourses.flatMap(filesOf).map((file) => ({ params: { file: file.name }, props: { file } }));
}

/** A ready course in a form that others read: `courses/one-hour.imscc`. */
export function GET({ props }: { props: { file: File } }): Response {
  return new Response(props.file.content, { headers: { 'content-type': props.file.type } });
}

/** Every form that needs no dates: a course that comes with the book has none. */
function filesOf({ slug, course, outline }: ReadyCourse): File[] {
  const formats = courseFormats.filter(({ needsDates }) => !needsDates);
  return [
    // The day of the build would make every build another; no format without dates looks at it.
    ...formats.map(({ extension, type, make }) => ({ name: `${slug}.${extension}`, type, content: make(outline, new Date(0)) })),
    { name: `${slug}.yaml`, type: 'application/yaml', content: courseYaml(course) },
  ];
}
