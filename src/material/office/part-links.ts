import type { Relation } from './package.ts';
import { readXml, type Tag } from './xml.ts';

/** An address in a part of an office file. */
export interface PartLink {
  address: string;
  /** Number of the paragraph in the part; undefined for a link of a whole shape. */
  paragraph: number | undefined;
  /** Name of the shape that it stands in, as the selection pane shows it. */
  shape: string | undefined;
}

/** What a part links, and the text of its paragraphs. */
export interface PartText {
  links: PartLink[];
  paragraphs: { number: number; text: string; shape: string | undefined }[];
}

interface OpenParagraph {
  number: number;
  text: string;
  shape: string | undefined;
}

/**
 * Reads a part of a DOCX or PPTX: links by relation (Word keeps their fragment in `w:anchor`), fields (`HYPERLINK "…" \l "…"`)
 * and plain text, numbered by paragraph.
 */
export function readPart(xml: string, name: string, relations: ReadonlyMap<string, Relation>): PartText {
  const reader = new PartReader(relations);
  readXml(xml, name, { open: (tag) => reader.open(tag), close: (local) => reader.close(local), text: (text) => reader.text(text) });
  return { links: reader.links, paragraphs: reader.paragraphs };
}

class PartReader {
  readonly links: PartLink[] = [];
  readonly paragraphs: OpenParagraph[] = [];
  readonly #relations: ReadonlyMap<string, Relation>;
  /** Paragraphs may stand in text boxes of paragraphs. */
  readonly #open: OpenParagraph[] = [];
  /** Instructions of fields that have begun; fields may be nested. */
  readonly #fields: string[] = [];
  #count = 0;
  #inside = '';
  #shape: string | undefined;
  /** Depth within what is there for old programs only, and says everything twice. */
  #fallback = 0;

  constructor(relations: ReadonlyMap<string, Relation>) {
    this.#relations = relations;
  }

  open({ local, attributes, relations }: Tag): void {
    if (local === 'Fallback') this.#fallback += 1;
    if (this.#fallback > 0) return;
    this.#inside = local;
    if (local === 'cNvPr' || local === 'docPr') this.#shape = attributes.get('name');
    if (local === 'p') {
      this.#count += 1;
      this.#open.push({ number: this.#count, text: '', shape: this.#shape });
    }
    if (local === 'tab' || local === 'br') this.#write(' ');
    if (local === 'fldSimple') this.#field(attributes.get('instr') ?? '');
    if (local === 'fldChar') this.#fieldCharacter(attributes.get('fldCharType'));
    for (const id of relations) this.#related(id, attributes.get('anchor'));
  }

  close(local: string): void {
    if (local === 'Fallback') this.#fallback -= 1;
    if (this.#fallback > 0 || local === 'Fallback') return;
    this.#inside = '';
    if (local !== 'p') return;
    const paragraph = this.#open.pop();
    if (paragraph) this.paragraphs.push(paragraph);
  }

  text(text: string): void {
    if (this.#fallback > 0) return;
    if (this.#inside === 't') this.#write(text);
    const last = this.#fields.length - 1;
    if (this.#inside === 'instrText' && last >= 0) this.#fields[last] += text;
  }

  #write(text: string): void {
    const paragraph = this.#open.at(-1);
    if (paragraph) paragraph.text += text;
  }

  #fieldCharacter(type: string | undefined): void {
    if (type === 'begin') this.#fields.push('');
    // The instruction ends where the result begins, or with the field if it has none.
    if (type === 'separate' || type === 'end') {
      const instruction = this.#fields.pop();
      if (instruction) this.#field(instruction);
      if (type === 'separate') this.#fields.push('');
    }
  }

  #field(instruction: string): void {
    const match = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s"\\]+))(.*)$/is.exec(instruction);
    if (!match) return;
    this.#link(match[1] ?? match[2] ?? '', /\\l\s+"([^"]*)"/i.exec(match[3] ?? '')?.[1]);
  }

  #related(id: string, anchor: string | undefined): void {
    const relation = this.#relations.get(id);
    if (relation?.external && relation.type === 'hyperlink') this.#link(relation.target, anchor);
  }

  #link(target: string, anchor: string | undefined): void {
    const address = anchor === undefined || anchor === '' || target.includes('#') ? target : `${target}#${anchor}`;
    this.links.push({ address, paragraph: this.#open.at(-1)?.number, shape: this.#shape });
  }
}
