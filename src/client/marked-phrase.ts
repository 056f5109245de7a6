/** Marks what was searched for where the address asks for it (`?mark=…`); every other page is spared the code. */
export function lookForMarks(): void {
  if (location.search.includes('mark=')) void import('./mark-phrase.ts').then(({ markPhrases }) => markPhrases());
}
