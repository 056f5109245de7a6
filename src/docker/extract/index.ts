export { compareFacts, type Difference, differenceTable } from './compare-facts.ts';
export { clientVersion } from './client-version.ts';
export { createDocker, findDocker, type RunDocker } from './docker-process.ts';
export { ExtractError } from './extract-error.ts';
export { extractDocker, extractFromHelp } from './extract-docker.ts';
export { formatFacts } from './format-facts.ts';
export { type HandFacts, readHandFacts } from './hand-facts.ts';
export { staleHandFacts } from './stale-hand-facts.ts';
