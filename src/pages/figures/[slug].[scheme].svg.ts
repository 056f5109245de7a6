import { experimental_AstroContainer } from 'astro/container';
import { catalog, permalink } from '../../book/index.ts';
import type { CatalogFigure } from '../../catalog/index.ts';
import DrawingComponent from '../../components/book/Drawing.astro';
import { type Scheme, standaloneDrawing } from '../../embeds/index.ts';
import figure from '../../styles/figure.css?raw';
import tokens from '../../styles/tokens.css?raw';

const schemes: readonly Scheme[] = ['light', 'dark'];
const container = await experimental_AstroContainer.create();

export function getStaticPaths() {
  return [...catalog.figures.values()].flatMap((entry) =>
    schemes.map((scheme) => ({ params: { slug: entry.slug, scheme }, props: { entry, scheme } })),
  );
}

/** A figure as a file for slides, in the colours of one scheme. */
export async function GET({ props: { entry, scheme } }: { props: { entry: CatalogFigure; scheme: Scheme } }): Promise<Response> {
  const svg = await container.renderToString(DrawingComponent, { props: { figure: entry } });
  const source = `${catalog.config.title}，${permalink(entry.id)}`;
  const drawing = { title: entry.data.title, alt: entry.data.alt, svg, source };
  return new Response(standaloneDrawing(drawing, scheme, { tokens, figure }), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
}
