import { fragmentOf, nearest, pageOf, resolveId } from '../core/index.ts';
import type { Redirect } from './ledger.ts';

/** What an edit of the redirects must know. */
export interface Published {
  /** Ids that exist now. */
  live: ReadonlySet<string>;
  /** Ids of the ledger. */
  recorded: ReadonlySet<string>;
  /** Rows of redirects.tsv, with their lines. */
  redirects: readonly Redirect[];
  /** Redirects that follow from the aliases of commands. */
  derived: readonly Redirect[];
}

/** Why an edit is not made, and what to do instead. */
export interface Refusal {
  message: string;
  hint: string;
}

export type RedirectRow = Pick<Redirect, 'from' | 'to'>;

/** The rows of redirects.tsv after an edit, or every reason against it. */
export type EditResult =
  { kind: 'edited'; rows: RedirectRow[]; added: RedirectRow[]; changed: RedirectRow[] } | { kind: 'refused'; refusals: Refusal[] };

/**
 * An address as somebody types or pastes it, as an id: `/chapters/a/index.html#b` → `chapters/a#b`.
 */
export function typedId(text: string): string {
  const [page = '', fragment] = text.trim().split('#');
  const path = page
    .replace(/^(?:\.?\/)+/, '')
    .replace(/(^|\/)index\.html$/, '$1')
    .replace(/\/+$/, '');
  return fragment === undefined || fragment === '' ? path : `${path}#${fragment}`;
}

/** A thing has a new id: its old one leads there, with the parts of a page that keep their names. */
export function moveId(from: string, to: string, published: Published): EditResult {
  const refusals = [...refusalsOf(from, published), ...targetRefusals(from, to, published)];
  return refusals.length > 0 ? { kind: 'refused', refusals } : edited([{ from, to }], published);
}

/**
 * A thing is gone: its id leads to what takes its place, and so does every part of it that was published and that its successor
 * does not have by the same name.
 */
export function retireId(id: string, to: string, published: Published): EditResult {
  const refusals = [...refusalsOf(id, published), ...targetRefusals(id, to, published)];
  if (refusals.length > 0) return { kind: 'refused', refusals };
  const after = resolver([...published.redirects, ...published.derived, { from: id, to }], published.live);
  const parts = lostParts(id, published.recorded, after).map((part) => ({ from: part, to }));
  return edited([{ from: id, to }, ...parts], published);
}

/** Published parts of a page that lead nowhere. */
export function lostParts(page: string, recorded: Iterable<string>, leadsTo: (id: string) => string | undefined): string[] {
  return [...recorded].filter((id) => id.startsWith(`${page}#`) && leadsTo(id) === undefined);
}

/** Where ids lead by these redirects. */
export function resolver(redirects: Iterable<RedirectRow>, live: ReadonlySet<string>): (id: string) => string | undefined {
  const byFrom = new Map([...redirects].map(({ from, to }) => [from, to]));
  return (id) => resolveId(id, live, byFrom);
}

function refusalsOf(id: string, { live, recorded, redirects, derived }: Published): Refusal[] {
  if (id === '') return [{ message: 'the home page cannot move', hint: 'name the id that moved, for example chapters/old' }];
  if (live.has(id))
    return [
      {
        message: `"${id}" exists, and a redirect would hide it`,
        hint: 'rename or delete it in the content first, then move its address',
      },
    ];
  const kept = redirects.find(({ from }) => from === id);
  if (kept)
    return [
      {
        message: `"${id}" is redirected already, to "${kept.to}"${kept.line === undefined ? '' : ` (data/redirects.tsv:${kept.line})`}`,
        hint: live.has(kept.to) ? 'delete that row first if it is wrong' : `move "${kept.to}" instead; what leads there is taken along`,
      },
    ];
  const alias = derived.find(({ from }) => from === id);
  if (alias)
    return [
      {
        message: `"${id}" leads to "${alias.to}" because docker has that spelling`,
        hint: 'nothing needs to be done: the redirect follows from the facts',
      },
    ];
  if (recorded.has(id)) return [];
  return [{ message: `"${id}" was never published: it is not in the ledger`, hint: hintForUnknown(id, live, recorded) }];
}

/** What is gone needs a redirect, so that it is looked for first. */
function hintForUnknown(id: string, live: ReadonlySet<string>, recorded: ReadonlySet<string>): string {
  const gone = nearest(
    id,
    [...recorded].filter((known) => !live.has(known)),
  );
  if (gone !== undefined) return `did you mean "${gone}"?`;
  const near = nearest(id, recorded);
  if (near !== undefined) return `did you mean "${near}"? It exists: rename or delete it in the content first`;
  return 'only published ids need a redirect; "npm run links -- list" shows which lead nowhere';
}

function targetRefusals(from: string, to: string, { live, redirects, derived }: Published): Refusal[] {
  if (from === to) return [{ message: `"${from}" cannot lead to itself`, hint: 'name the id that it has now' }];
  const all = [...redirects, ...derived];
  const leadsTo = resolver(all, live);
  const target = leadsTo(to);
  if (target !== undefined && leadsTo(from) === target && !live.has(from) && !redirects.some((row) => row.from === from))
    return [{ message: `"${from}" leads to "${target}" already, with its page`, hint: 'nothing needs to be done' }];
  if (target !== undefined) return [];
  const chain = chainFrom(to, all);
  if (chain.includes(from) || chain.includes(pageOf(from)))
    return [
      {
        message: `"${from}" would lead in a circle: ${[from, ...chain].join(' → ')}`,
        hint: 'name an id that exists now',
      },
    ];
  const near = nearest(to, live);
  return [
    {
      message: `"${to}" does not exist`,
      hint: near === undefined ? 'name an id that exists now, as links.json lists them' : `did you mean "${near}"?`,
    },
  ];
}

/** The ids through which an id leads, up to the last or the first that returns. */
function chainFrom(id: string, redirects: readonly RedirectRow[]): string[] {
  const byFrom = new Map(redirects.map(({ from, to }) => [from, to]));
  const chain = [id];
  for (let next = byFrom.get(id); next !== undefined; next = byFrom.get(next)) {
    const returns = chain.includes(next);
    chain.push(next);
    if (returns) break;
  }
  return chain;
}

/** The rows with the new ones, every chain flattened to where it ends, sorted. */
function edited(added: readonly RedirectRow[], published: Published): EditResult {
  const { live, recorded, redirects, derived } = published;
  const rows = [...redirects.map(({ from, to }) => ({ from, to })), ...added];
  const before = resolver([...rows, ...derived], live);
  const flat = rows.map(({ from, to }) => ({ from, to: before(to) ?? to }));
  const after = resolver([...flat, ...derived], live);
  // A part that went another way than its page at a link in the middle of the chain needs a row of its own now.
  const strays = [...recorded]
    .filter((id) => fragmentOf(id) !== undefined && before(id) !== after(id))
    .map((id) => ({ from: id, to: before(id) ?? '' }));
  const all = [...flat, ...strays].sort((a, b) => (a.from < b.from ? -1 : 1));
  const old = new Map(redirects.map(({ from, to }) => [from, to]));
  return {
    kind: 'edited',
    rows: all,
    added: all.filter(({ from }) => !old.has(from)),
    changed: all.filter(({ from, to }) => old.has(from) && old.get(from) !== to),
  };
}

/**
 * Where every old address leads today, in one step: what links.json publishes and servers are told. Parts of pages are listed
 * where they lead elsewhere than their page would take them.
 */
export function flatRedirects(redirects: readonly RedirectRow[], live: ReadonlySet<string>): RedirectRow[] {
  const leadsTo = resolver(redirects, live);
  const seen = new Set<string>();
  return redirects
    .filter(({ from }) => !seen.has(from) && seen.add(from) && !live.has(from))
    .flatMap(({ from }): RedirectRow[] => {
      const to = leadsTo(from);
      return to === undefined ? [] : [{ from, to }];
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}
