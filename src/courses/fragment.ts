import { deflateSync, inflateSync } from 'fflate';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import { checksum } from './checksum.ts';
import type { Course } from './course.ts';
import { listOf, readCourse } from './read-course.ts';

/** The version that is written. A later one gets another number; this one is read for ever. */
const version = 1;

/** Characters that a fragment may have: a hundred thousand 汉字 of notes, and no more memory than a browser can spare. */
export const longestFragment = 131_072;

/** What courses repeat, so that even a short one is packed well. A part of version 1: it never changes. */
const dictionary = new TextEncoder().encode(
  '"htimeline#"itroubleshooting#"imodels/"ifigures/"iglossary#"icommands/compose/"icommands/network/"icommands/volume/"icommands/image/' +
    '"icommands/container/","n练习：","ichapters/container-creation#","ichapters/rootfs#","ichapters/cgroups#","ichapters/namespaces#","ichapters/',
);

/** A fragment that was read: its course, or why it gives none. */
export type FragmentRead = { course: Course } | { problem: 'none' } | { problem: 'broken' } | { problem: 'future'; version: number };

/** The fragment of a course, without `#`: `v1=` and, packed, its sum and its list. */
export function fragmentOfCourse(course: Course): string {
  const packed = deflateSync(new TextEncoder().encode(JSON.stringify(listOf(course))), { level: 9, dictionary });
  const bytes = new Uint8Array(packed.length + 3);
  bytes.set(sumOf(packed));
  bytes.set(packed, 3);
  return `v${version}=${toBase64Url(bytes)}`;
}

/** Reads the fragment of an address, with or without `#`. Never throws: an address may come from anywhere. */
export function courseOfFragment(fragment: string): FragmentRead {
  const [, number = '', text = ''] = /^#?v(\d{1,6})=(.*)$/s.exec(fragment) ?? [];
  if (number === '') return { problem: 'none' };
  if (Number(number) > version) return { problem: 'future', version: Number(number) };
  const course = Number(number) === version && text.length <= longestFragment ? unpack(text) : undefined;
  return course ? { course } : { problem: 'broken' };
}

function unpack(text: string): Course | undefined {
  const bytes = fromBase64Url(text);
  if (!bytes) return undefined;
  const packed = bytes.subarray(3);
  // A letter that was lost or changed on the way must not quietly make another course.
  if (sumOf(packed).some((byte, i) => byte !== bytes[i])) return undefined;
  try {
    return readCourse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(inflateSync(packed, { dictionary }))));
  } catch {
    return undefined;
  }
}

function sumOf(bytes: Uint8Array): Uint8Array {
  const sum = checksum(bytes);
  return Uint8Array.of(sum & 0xff, (sum >>> 8) & 0xff, (sum >>> 16) & 0xff);
}
