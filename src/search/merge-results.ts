import type { SearchResult } from './engine/engine.ts';

/** Below this nothing is called as was typed, and the texts may know better. */
const unsure = 0.5;

/**
 * Joins what the names and what the texts found. Names that fit stay on top; where none does, the two lists take turns. Nothing is in
 * the list twice; what both found keeps its name and says how its text was found.
 */
export function mergeResults(names: readonly SearchResult[], texts: readonly SearchResult[]): SearchResult[] {
  const sure = names.filter(({ score }) => score >= unsure);
  const rest = names.filter(({ score }) => score < unsure);
  const turns = sure.length > 0 ? [...rest, ...texts] : takeTurns(rest, texts);
  const inText = new Map(texts.map((text) => [text.id, text.inText]));
  const seen = new Set<string>();
  return [...sure, ...turns]
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .map((result) => {
      const found = inText.get(result.id);
      return found ? { ...result, inText: found } : result;
    });
}

function takeTurns(first: readonly SearchResult[], second: readonly SearchResult[]): SearchResult[] {
  return Array.from({ length: Math.max(first.length, second.length) }, (_, i) => [first[i], second[i]])
    .flat()
    .filter((result) => result !== undefined);
}
