import { catalog } from '../../book/index.ts';
import { slices } from '../../components/timeline/slices.ts';
import { type Embeddable, figureEmbed, oembedOf } from '../../embeds/index.ts';

/** One file for each thing that can be embedded; its page names it in the head. */
export function getStaticPaths() {
  const things: Embeddable[] = [
    ...[...catalog.figures.values()].map(figureEmbed),
    ...[...catalog.models.values()].map(({ id, data }) => ({ id, title: data.title, width: 720, height: 640 })),
    ...slices,
    ...[...catalog.commands.values()].map(({ id, command }) => ({ id, title: `docker ${command.path}`, width: 640, height: 360 })),
  ];
  return things.map((thing) => ({ params: { id: thing.id }, props: { thing } }));
}

export function GET({ props: { thing } }: { props: { thing: Embeddable } }): Response {
  const { title, site, base } = catalog.config;
  return Response.json(oembedOf(thing, { book: title, site, base }));
}
