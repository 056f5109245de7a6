/**
 * Options as words that the index keeps whole. Punctuation is dropped from an index, so `--rm` would be the command `rm`, and
 * `-p` everything that begins with p; both the records and the queries write options this way instead.
 *
 * `no-trunc` → `xflnotrunc`
 */
export function flagWord(long: string): string {
  return `xfl${long.toLowerCase().replaceAll('-', '')}`;
}

/** `q` → `xfsq`, `P` → `xfspp`: upper case is doubled, since the index folds it. */
export function shortFlagWord(letter: string): string {
  return letter === letter.toLowerCase() ? `xfs${letter}` : `xfs${letter.toLowerCase().repeat(2)}`;
}
