export { builtIssues } from './built/index.ts';
export { countsOf, sourceIssues } from './source/index.ts';
