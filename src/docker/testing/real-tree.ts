import { readDockerFacts } from '../../catalog/index.ts';
import { buildCommandTree } from '../index.ts';

const facts = readDockerFacts('content', '28.2.2');

/** The commands of the book, for tests: what is true of a made-up tree may be false of docker's. */
export const realTree = buildCommandTree(facts.globalFlags, ...facts.commands);
