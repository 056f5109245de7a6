import { HOME } from './docker-process.ts';

const AT_END = /\(default ("(?:[^"\\]|\\.)*"|\S+)\)$/;

/**
 * Takes the value out of `… (default "missing")`, without quotes, the home folder as `~`. Only a single word or a quoted text counts;
 * sentences such as `(default equal to --replicas)` are no value.
 */
export function shownDefault(text: string): string | undefined {
  const raw = AT_END.exec(text.trim())?.[1];
  if (raw === undefined) return undefined;
  const value = raw.startsWith('"') ? raw.slice(1, -1).replaceAll(/\\(.)/g, '$1') : raw;
  return value === HOME || value.startsWith(`${HOME}/`) ? `~${value.slice(HOME.length)}` : value;
}

/** What the hand-written facts say about defaults that are prose. */
export interface TextDefaultRules {
  /** Group 1 is the value. */
  patterns: readonly RegExp[];
  /** True for a flag whose shown default is not its own, although nothing in the help tells. */
  isText: boolean;
}

/**
 * Sorts what a sentence shows into the flag's own default and one that is only prose. An empty list or map is neither: docker prints
 * `(default [])` for some types that have no default. A zero is prose, since pflag never prints a zero default by itself.
 */
export function defaultsOf(text: string, rules: TextDefaultRules): { default?: string; textDefault?: string } {
  for (const pattern of rules.patterns) {
    const value = pattern.exec(text)?.[1];
    if (value !== undefined) return { textDefault: value };
  }
  const value = shownDefault(text);
  if (value === undefined || ['', '[]', 'map[]'].includes(value)) return {};
  return rules.isText || ['0', '0s', 'false'].includes(value) ? { textDefault: value } : { default: value };
}
