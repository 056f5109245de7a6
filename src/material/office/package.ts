import { unzipSync } from 'fflate';
import { UnreadableError } from '../mention.ts';
import { readXml } from './xml.ts';

/** A relation of a part: to another part of the file, or to an address outside. */
export interface Relation {
  /** Last word of its type: `hyperlink`, `slide`, `notesSlide`. */
  type: string;
  target: string;
  external: boolean;
}

/** An Office Open XML file: parts that are XML, and what they relate to. */
export interface OfficeFile {
  /** Name of the main part: `word/document.xml`. */
  main: string;
  names: readonly string[];
  xml: (name: string) => string;
  /** Relations of a part by their id; the targets inside the file are names of parts. */
  relations: (name: string) => Map<string, Relation>;
}

/** More than any handout holds as text; a file that claims more was made to fill the memory. */
const mostBytes = 512 * 1024 * 1024;

/** Opens a DOCX or PPTX. @throws UnreadableError with what is wrong and what to do */
export function openOffice(bytes: Uint8Array): OfficeFile {
  const parts = unzip(bytes);
  const decoder = new TextDecoder();
  const xml = (name: string) => {
    const part = parts[name];
    if (!part)
      throw new UnreadableError(`the part ${name} is missing: the file is damaged`, 'open it in an office program and save it again');
    return decoder.decode(part);
  };
  const relations = (name: string) => {
    const file = name.replace(/([^/]*)$/, '_rels/$1.rels');
    return file in parts ? readRelations(xml(file), file, name) : new Map<string, Relation>();
  };
  const main = [...relations('').values()].find(({ type }) => type === 'officeDocument')?.target;
  if (main === undefined)
    throw new UnreadableError('this zip file is no office document: it names no main part', 'check that it is a DOCX or PPTX');
  return { main, names: Object.keys(parts).sort(), xml, relations };
}

function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  // The signature of a compound file: what Word and PowerPoint wrote before 2007, and what they wrap an encrypted file in.
  if ([0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte))
    throw new UnreadableError('this file is encrypted, or of a format before 2007', 'save it without a password as DOCX or PPTX');
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(?:xml|rels)$/.test(name)) return false;
        total += originalSize;
        if (total > mostBytes) throw new UnreadableError('this file unpacks to more than 512 MB of text', 'check where it comes from');
        return true;
      },
    });
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnreadableError(
      `this is no whole zip file, which DOCX and PPTX are: ${reason}`,
      'open it in an office program and save it again',
    );
  }
}

function readRelations(text: string, file: string, owner: string): Map<string, Relation> {
  const found = new Map<string, Relation>();
  readXml(text, file, {
    open: ({ local, attributes }) => {
      if (local !== 'Relationship') return;
      const external = attributes.get('TargetMode') === 'External';
      const target = attributes.get('Target') ?? '';
      found.set(attributes.get('Id') ?? '', {
        type: attributes.get('Type')?.split('/').at(-1) ?? '',
        target: external ? target : new URL(target, `file:///${owner}`).pathname.slice(1),
        external,
      });
    },
  });
  return found;
}
