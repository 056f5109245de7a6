import { base } from './base.ts';

type Definitions = Record<string, { term: string; definition: string }>;

let loading: Promise<Definitions> | undefined;

/** What the glossary says of the term that a link leads to. Rejects when it cannot be fetched or does not know the term. */
export async function definitionOf(link: HTMLAnchorElement): Promise<Node> {
  loading ??= fetchDefinitions();
  const entry = (await loading)[link.hash.slice(1)];
  if (!entry) throw new Error(`The glossary has no "${link.hash.slice(1)}".`);
  const name = Object.assign(document.createElement('a'), { href: link.href, textContent: entry.term });
  const content = document.createDocumentFragment();
  content.append(name, entry.definition);
  return content;
}

async function fetchDefinitions(): Promise<Definitions> {
  const response = await fetch(`${base}glossary.json`);
  if (!response.ok) throw new Error(`glossary.json: ${response.status}`);
  return response.json();
}
