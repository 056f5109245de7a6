/**
 * The file that the first answer waits for: names of everything that can be linked, and the wishes of the commands. It holds
 * texts, not postings: the texts are needed for the list anyway, and the postings that follow from them weigh more than they do.
 */
export interface SearchIndex {
  schema: 2;
  /** Digest of the content, so that details of another build are not mixed in. */
  stamp: string;
  /** Options of docker itself, packed. */
  globalFlags: string;
  /** The most used first: it answers an option without a command. */
  commands: PackedCommand[];
  /** Slug, title, sections of the second level; those below come with the details. */
  chapters: [slug: string, title: string, sections: [id: string, title: string][]][];
  /** Slug, term, its English name. */
  terms: [slug: string, title: string, english: string][];
  events: [slug: string, title: string][];
  messages: [slug: string, title: string][];
  /** Pages that are no entries, and the parts of such pages. */
  pages: [id: string, title: string, summary: string][];
}

/** A command: path, facts, aliases divided by `|`, options, wishes divided by line breaks; those of rare commands are in the details. */
export type PackedCommand = [path: string, facts: string, aliases: string, flags: string, wishes: string];

/** How characters are read, without tones. */
export interface SoundTable {
  /** Syllables of the first level of GB 2312, which is in the order of pinyin, each with the number of its characters: `a2ai13`. */
  level: string;
  /** What the level does not say: other readings, and characters outside it. `chong` → `重`. */
  others: Record<string, string>;
}

/** The file that follows at once: what only the list shows, and what is found by more than its name. */
export interface SearchDetails {
  schema: 2;
  stamp: string;
  sounds: SoundTable;
  /** Pairs of characters, traditional and simplified: `資资網网`. */
  simplified: string;
  /** In the order of `SearchIndex.commands`: the purpose; what each option does; examples; messages that it prints. Divided by line breaks. */
  commands: [purpose: string, options: string, examples: PackedExample[], messages: string][];
  /**
   * By id: one line about a thing; words of its text that are worth asking for; other names, divided by line breaks; and the title of
   * what is not in the index.
   */
  others: [id: string, summary: string, words: string, names: string, title?: string][];
  /** By page and part, the empty part for the page itself: what readers ask of it, divided by line breaks. */
  asked: Record<string, Record<string, string>>;
  /** Terms, by id, with the place that explains them. */
  explained: Record<string, string>;
}

/** What is wanted, what to type, and 1 where it loses data. */
export type PackedExample = [wish: string, run: string, destructive: 0 | 1];
