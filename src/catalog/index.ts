export { bookFolder, readBookConfig } from './book-folder.ts';
export {
  buildCatalog,
  type Catalog,
  type CatalogChapter,
  type CatalogCommand,
  type CatalogFigure,
  placementIssues,
  shellOf,
} from './catalog.ts';
export { aliasRedirects, linksOf, pages } from './links.ts';
export {
  type ChapterStructure,
  chapterStructure,
  type CodeBlock,
  isAccidentalDirective,
  type Mention,
  plainText,
  type Section,
} from './chapter-structure.ts';
export type { Content } from './content.ts';
export { markdownFeatures } from './markdown-features.ts';
export { readContent, readDrawing, readEnvironments, readWholeContent } from './read-content.ts';
export { type DockerFacts, readDockerFacts } from './read-docker-facts.ts';
export { readYaml } from './read-yaml.ts';
export { placeTimeline, type TimelineScale, yearOf } from './timeline-scale.ts';
export { readCoverage } from './read-coverage.ts';
