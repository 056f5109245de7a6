import { isFrame, isInline } from '../search/full-text/blocks.ts';
import { phrasePattern } from '../search/full-text/phrase-pattern.ts';
import { loadStylesheet } from './stylesheets.ts';

/** Phrases of an address, their length, and places that are marked: more help nobody. */
const most = { phrases: 10, length: 100, places: 1000 };

/** Text of the page with the nodes that it comes from, each with the place where it begins. */
interface PageText {
  text: string;
  nodes: { node: Text; start: number }[];
}

/**
 * Marks what the address says was searched for, without touching the page, and takes it out of the address: what is copied from there is
 * the permanent one.
 */
export async function markPhrases(): Promise<void> {
  const address = new URL(location.href);
  const phrases = address.searchParams.getAll('mark').slice(0, most.phrases);
  address.searchParams.delete('mark');
  history.replaceState(history.state, '', address);
  const main = document.querySelector('main');
  if (!main || typeof Highlight === 'undefined') return;
  const page = textOf(main);
  const ranges = phrases.flatMap((phrase) => placesOf(phrase.slice(0, most.length), page)).slice(0, most.places);
  if (ranges.length === 0) return;
  await loadStylesheet('search');
  CSS.highlights.set('searched', new Highlight(...ranges));
  if (location.hash === '') firstOf(ranges)?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}

function textOf(main: Element): PageText {
  const page: PageText = { text: '', nodes: [] };
  const read = (node: Node): void => {
    if (node instanceof Text) {
      page.nodes.push({ node, start: page.text.length });
      page.text += node.data;
      return;
    }
    if (!(node instanceof Element) || isFrame(node.localName)) return;
    const end = isInline(node.localName) ? '' : '\0';
    page.text += end;
    node.childNodes.forEach(read);
    page.text += end;
  };
  read(main);
  return page;
}

function placesOf(phrase: string, { text, nodes }: PageText): Range[] {
  const pattern = phrasePattern(phrase);
  if (!pattern) return [];
  let at = 0;
  return [...text.matchAll(pattern)].slice(0, most.places).map((match) => {
    const place = (offset: number): [Text, number] => {
      while (at + 1 < nodes.length && (nodes[at + 1]?.start ?? 0) <= offset) at += 1;
      const { node, start } = nodes[at] ?? { node: new Text(), start: 0 };
      return [node, offset - start];
    };
    const range = new Range();
    range.setStart(...place(match.index));
    const [last, offset] = place(match.index + match[0].length - 1);
    range.setEnd(last, offset + 1);
    return range;
  });
}

function firstOf(ranges: readonly Range[]): Range | undefined {
  return ranges.toSorted((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))[0];
}
