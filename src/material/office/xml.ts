import { SaxesParser } from 'saxes';
import { UnreadableError } from '../mention.ts';

/** An opening tag, without its prefix: producers choose prefixes as they like. */
export interface Tag {
  local: string;
  /** Attributes by their names without prefix. */
  attributes: ReadonlyMap<string, string>;
  /** Ids of relations that it names. */
  relations: readonly string[];
}

export interface XmlVisitor {
  open?: (tag: Tag) => void;
  close?: (local: string) => void;
  text?: (text: string) => void;
}

/** Reads XML from the first to the last tag. @throws UnreadableError where it is not well-formed */
export function readXml(text: string, name: string, { open, close, text: onText }: XmlVisitor): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw new UnreadableError(`its part ${name} is broken XML: ${error.message}`, 'open it in an office program and save it again');
  });
  parser.on('opentag', ({ local, attributes }) => {
    const all = Object.values(attributes);
    open?.({
      local,
      attributes: new Map(all.map((attribute) => [attribute.local, attribute.value])),
      relations: all.filter(({ uri }) => /\/officeDocument\/(?:2006\/)?relationships$/.test(uri)).map(({ value }) => value),
    });
  });
  parser.on('closetag', ({ local }) => close?.(local));
  parser.on('text', (part) => onText?.(part));
  parser.write(text).close();
}
