export { builtIssues, pageWeights } from './built/index.ts';
export { countsOf, sourceIssues } from './source/index.ts';
