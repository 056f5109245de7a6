export { fileHrefOf, fragmentOf, hrefOf, idOfHref, pageOf, urlBelowBase, wholeAddressOf } from './address.ts';
export { freightCode } from './freight-code.ts';
export { countHan, firstSentence, pinyinOrder, readingMinutes } from './han.ts';
export { formatIssues, IssuesError, type Issue } from './issue.ts';
export { isKind, type Kind, kindName, kinds } from './kinds.ts';
export { escapeAttribute, escapeHtml } from './markup.ts';
export { didYouMean, editDistance, nearest } from './nearest.ts';
export { resolveId } from './resolve-id.ts';
