export { builtIssues, pageWeights } from './built/index.ts';
export { courseIssues } from './source/courses.ts';
export { checkSources, countsOf, sourceIssues } from './source/index.ts';
