import { catalog } from '../../book/index.ts';
import { type Sample, sampleAddress } from '../../catalog/index.ts';

export function getStaticPaths() {
  return [...catalog.samples.values()].map((sample) => ({ params: { path: sampleAddress(sample.path) }, props: { sample } }));
}

/** A whole sample file, for `curl -O …/samples/principles/newns.c`. What only marks regions is left out, as in the pages. */
export function GET({ props }: { props: { sample: Sample } }): Response {
  return new Response(`${props.sample.whole.text}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
