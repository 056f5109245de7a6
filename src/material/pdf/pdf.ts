import { getDocumentProxy } from 'unpdf';
import { type Mention, UnreadableError } from '../mention.ts';
import { readAddress, type Site } from '../site.ts';
import { scan } from '../text/scan.ts';

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

/** Links of a PDF: its annotations, and addresses that its pages show. @throws UnreadableError for what is encrypted or no PDF */
export async function pdfMentions(bytes: Uint8Array, sites: readonly Site[]): Promise<Mention[]> {
  // The reader takes the bytes as its own and may empty them.
  const document = await open(Uint8Array.from(bytes));
  try {
    const mentions: Mention[] = [];
    for (let number = 1; number <= document.numPages; number += 1)
      mentions.push(...(await pageMentions(await document.getPage(number), number, sites)));
    return mentions;
  } catch (error) {
    throw new UnreadableError(`a page of this PDF is damaged: ${messageOf(error)}`, 'print it to PDF again');
  } finally {
    await document.loadingTask.destroy();
  }
}

async function open(bytes: Uint8Array) {
  try {
    return await getDocumentProxy(bytes, { verbosity: 0 });
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw new UnreadableError('this PDF is encrypted: it opens with a password only', 'save it without a password, or leave it out');
    throw new UnreadableError(`this is no whole PDF: ${messageOf(error)}`, 'print it to PDF again');
  }
}

async function pageMentions(page: Page, number: number, sites: readonly Site[]): Promise<Mention[]> {
  const annotations: unknown[] = await page.getAnnotations();
  const linked = annotations.flatMap((annotation): Mention[] => {
    const address = addressOf(annotation);
    return address !== undefined && readAddress(address, sites) ? [{ place: { page: number }, address }] : [];
  });
  const known = new Set(linked.map(({ address }) => address));
  const shown = shownAddresses(await lines(page), sites).filter(({ address, longer }) => !known.has(address) && !known.has(longer ?? ''));
  return [...unique(linked), ...unique(shown.map((it) => ({ ...it, place: { page: number } })))];
}

/** A long link is an annotation for each of its lines. */
function unique(mentions: readonly Mention[]): Mention[] {
  return [...new Map(mentions.map((mention) => [mention.address, mention])).values()];
}

/** As the file has it: what the reader thinks of its safety is no concern here. */
function addressOf(annotation: unknown): string | undefined {
  if (typeof annotation !== 'object' || annotation === null) return undefined;
  if ('unsafeUrl' in annotation && typeof annotation.unsafeUrl === 'string') return annotation.unsafeUrl;
  return 'url' in annotation && typeof annotation.url === 'string' ? annotation.url : undefined;
}

async function lines(page: Page): Promise<string[]> {
  const { items } = await page.getTextContent();
  return items
    .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''))
    .join('')
    .split('\n');
}

/** Where an address reaches the end of its line, nobody can tell from the page whether it goes on in the next. */
function shownAddresses(text: readonly string[], sites: readonly Site[]): Pick<Mention, 'address' | 'longer'>[] {
  return text.flatMap((line, i) =>
    scan(line, sites).map(({ address, end }) => {
      const next = /^\s*([\w\-.~:/?#@!$&'*+,;=%]+)/.exec(text[i + 1] ?? '')?.[1];
      if (line.slice(end).trim() !== '' || next === undefined) return { address };
      const longer = scan(`${line.slice(0, end).trimEnd()}${next}`, sites).at(-1)?.address;
      return longer === undefined || longer === address ? { address } : { address, longer };
    }),
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
