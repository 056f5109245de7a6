import type { Score } from './score.ts';

/** Below what a file of queries must not fall. */
export interface Floor {
  first: number;
  three: number;
}

/** What fell below its floor, a sentence each; a query without any result is always one too many. */
export function fallenBelow(scores: ReadonlyMap<string, Score>, floor: Floor): string[] {
  const all = scores.get('all');
  if (!all) return ['no query was asked'];
  const below = (name: string, value: number, least: number) =>
    value >= least ? [] : [`${name} is ${value.toFixed(3)}, and the floor is ${least.toFixed(3)}`];
  return [
    ...below('success@1', all.first, floor.first),
    ...below('success@3', all.three, floor.three),
    ...(all.zero > 0 ? [`${(all.zero * 100).toFixed(1)} % of the queries find nothing`] : []),
  ];
}
