const key = '#line=';

/** The line in a fragment; undefined for one that says something else. What cannot be decoded is taken as it is. */
export function lineOf(hash: string): string | undefined {
  if (!hash.startsWith(key)) return undefined;
  const written = hash.slice(key.length);
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** The fragment of a line; empty for none. Half characters, which no address can hold, are replaced. */
export function fragmentOf(line: string): string {
  return line === '' ? '' : key + encodeURIComponent(line.toWellFormed());
}
