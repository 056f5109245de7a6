/** The page of a command as Markdown below its own address too, as chapters have it. */
export { GET, getStaticPaths } from '../[...path].md.ts';
