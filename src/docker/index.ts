export { buildCommandTree, commandId, type CommandTree, findFlag, isSwitch } from './command-tree.ts';
export { sessionOf, type SessionPart } from './console-session.ts';
export { type CommandLineProblem, parseCommandLines, type ParsedCommandLine, type ParsedFlag, type Span } from './parse-command-line.ts';
