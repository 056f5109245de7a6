/**
 * The 3755 common characters of GB 2312, in their order, which is that of pinyin. Every browser has them, so that a table of readings
 * needs to name the syllables only.
 */
export function firstLevel(): string {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1) {
    const last = row === 0xd7 ? 0xf9 : 0xfe;
    for (let cell = 0xa1; cell <= last; cell += 1) bytes.push(row, cell);
  }
  return new TextDecoder('gb2312').decode(new Uint8Array(bytes));
}
