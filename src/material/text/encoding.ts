import { UnreadableError } from '../mention.ts';

/** A text as it was read, and how to get the very same bytes back. */
export interface DecodedText {
  text: string;
  encode: (text: string) => Uint8Array;
}

/**
 * Decodes a text file. UTF-8 and UTF-16 by their rules; anything else (GBK from a spreadsheet) one character a byte, since the
 * addresses are ASCII there, too, and every other byte must come back as it was.
 *
 * @throws UnreadableError for what is no text
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length % 2 === 0 && buffer.length > 1 && buffer.readUInt16LE(0) === 0xfeff)
    return { text: buffer.toString('utf16le'), encode: (text) => Buffer.from(text, 'utf16le') };
  if (buffer.length % 2 === 0 && buffer.length > 1 && buffer.readUInt16BE(0) === 0xfeff)
    return { text: Buffer.from(buffer).swap16().toString('utf16le'), encode: (text) => Buffer.from(text, 'utf16le').swap16() };
  if (buffer.includes(0))
    throw new UnreadableError('this is no text: it has bytes that no text has', 'name the file after what it is, or leave it out');
  const text = buffer.toString('utf8');
  if (Buffer.from(text, 'utf8').equals(buffer)) return { text, encode: (changed) => Buffer.from(changed, 'utf8') };
  return { text: buffer.toString('latin1'), encode: (changed) => Buffer.from(changed, 'latin1') };
}
