import { blurred, type Syllables } from '../sound/syllables.ts';
import { folded } from '../text/canonical.ts';
import { isHan } from '../text/words.ts';
import { bare, type Postings } from './postings.ts';

/** Names by how the whole of them sounds: `系统掉用` and `xitongdiaoyong` → 系统调用. */
export class NamesBySound {
  readonly #syllables: Syllables;
  readonly #postings: Postings;
  readonly #names = new Map<string, Set<string>>();
  readonly #blurred = new Map<string, Set<string>>();
  #read = 0;

  constructor(postings: Postings, syllables: Syllables) {
    this.#postings = postings;
    this.#syllables = syllables;
  }

  /** Names that sound like a folded line of 汉字 or of pinyin, and are not written so; to a southerner, if to nobody else. */
  like(line: string): readonly string[] {
    const typed = bare(line);
    const sounds = /^[a-z]{6,40}$/.test(typed)
      ? this.#syllables.split(typed)
      : typed.length > 2 && isAllHan(typed)
        ? this.#soundsOf(typed)
        : [];
    if (!sounds || sounds.length < 2) return [];
    this.read(Number.POSITIVE_INFINITY);
    const names = this.#names.get(sounds.join('')) ?? this.#blurred.get(sounds.map(blurred).join('')) ?? [];
    return [...names].filter((name) => bare(name) !== typed);
  }

  /** Takes in the names among as many phrases that were added since. */
  read(most: number): void {
    const { phrases } = this.#postings;
    const end = Math.min(phrases.length, this.#read + most);
    for (; this.#read < end; this.#read += 1) {
      const { field = 'parent', text = '' } = phrases[this.#read] ?? {};
      if (field === 'title' || field === 'alias') this.#take(text);
    }
  }

  #take(text: string): void {
    const name = folded(text);
    const sounds = isHan(name.charCodeAt(0)) ? this.#soundsOf(bare(name)) : [];
    if (sounds.length === 0) return;
    put(this.#names, sounds.join(''), name);
    put(this.#blurred, sounds.map(blurred).join(''), name);
  }

  /** The first reading of each character, Latin letters as they are; none where a character is not known. */
  #soundsOf(text: string): string[] {
    const sounds = [...text].map((character) => this.#syllables.readingsOf(character)[0] ?? (/[a-z0-9]/.test(character) ? character : ''));
    return sounds.includes('') ? [] : sounds;
  }
}

function put(names: Map<string, Set<string>>, sound: string, name: string): void {
  names.set(sound, (names.get(sound) ?? new Set()).add(name));
}

function isAllHan(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (!isHan(text.charCodeAt(i))) return false;
  return true;
}
