export { explainLine, longestLine } from './explain-line.ts';
export type { Explanation, Finding, FindingKind, Handbook, Part, PartKind } from './explanation.ts';
export { usageFacts, type UsageFacts, withUsage } from './usage-facts.ts';
