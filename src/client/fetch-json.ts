import { base } from './base.ts';

/** Reads a file of this site, by its address below the base. What is in it is for the caller to say. */
export async function fetchJson(path: string) {
  const response = await fetch(base + path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  return response.json();
}
