export { agreesWith, printsMessage, sameOutput } from './agrees.ts';
export type { CommandLineProblem, ParsedCommandLine, ParsedFlag, Span } from './command-line.ts';
export { buildCommandTree, commandId, type CommandTree, findFlag, isSwitch } from './command-tree.ts';
export { sessionOf, type SessionPart } from './console-session.ts';
export { type LinePiece, linePieces } from './line-pieces.ts';
export { normaliseOutput } from './normalise-output.ts';
export { parseCommandLines } from './parse-command-line.ts';
