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
  const seen = new Set<string>();
  return addTexts(
    [...sure, ...turns].filter(({ id }) => !seen.has(id) && seen.add(id)),
    texts,
  );
}

/** A list with more texts below it; what is in it already is told how its text was found. */
export function addTexts(results: readonly SearchResult[], texts: readonly SearchResult[]): SearchResult[] {
  const inText = new Map(texts.map((text) => [text.id, text.inText]));
  const ids = new Set(results.map(({ id }) => id));
  const told = results.map((result) => {
    const found = inText.get(result.id);
    return found ? { ...result, inText: found } : result;
  });
  return [...told, ...texts.filter(({ id }) => !ids.has(id))];
}

function takeTurns(first: readonly SearchResult[], second: readonly SearchResult[]): SearchResult[] {
  return Array.from({ length: Math.max(first.length, second.length) }, (_, i) => [first[i], second[i]])
    .flat()
    .filter((result) => result !== undefined);
}
