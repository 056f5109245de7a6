import { fragmentOf, pageOf } from './address.ts';

/**
 * Where an id leads today: itself if it lives, else where redirects take it (through chains, fragments kept), else undefined.
 *
 * (`commands/rm#force`, …) → `commands/container/rm#force`
 */
export function resolveId(id: string, live: ReadonlySet<string>, redirects: ReadonlyMap<string, string>): string | undefined {
  const seen = new Set<string>();
  for (let current = id; !seen.has(current);) {
    if (live.has(current)) return current;
    seen.add(current);
    const fragment = fragmentOf(current);
    const whole = redirects.get(current);
    const page = redirects.get(pageOf(current));
    if (whole !== undefined) current = whole;
    else if (page !== undefined) current = fragment === undefined || page.includes('#') ? page : `${page}#${fragment}`;
  }
  return undefined;
}
