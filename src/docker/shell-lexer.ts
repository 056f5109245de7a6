import type { Span } from './command-line.ts';
import { deepest, isPlaceholder, readWord, substitutionsIn, type Word } from './shell-word.ts';

/** Words between two operators: one program with its arguments. */
export interface SimpleCommand {
  words: Word[];
}

/** A here-document that was announced on a line and follows on the next ones. */
interface HereDocument {
  delimiter: string;
  /** `<<'EOF'`: nothing in it is replaced. */
  quoted: boolean;
}

const redirection = /^(?:\d*(?:<<<|<<-?|[<>]&|<>|>>|>\||[<>])|&>>?)/;
const operator = /[|&;\n()]/;

/**
 * Cuts a piece of shell into simple commands, those inside `$( )` and backquotes included, in the order of their start.
 * Understands quotes, line continuations, comments, pipes, lists and redirections; a placeholder such as `<容器>` is a word,
 * not a redirection. It never fails: what it does not understand stays a word.
 */
export function lexShell(text: string): SimpleCommand[] {
  return new ShellLexer(text).commands.sort((a, b) => (a.words[0]?.start ?? 0) - (b.words[0]?.start ?? 0));
}

class ShellLexer {
  readonly commands: SimpleCommand[] = [];
  readonly #text: string;

  #depth = 0;

  constructor(text: string) {
    this.#text = text;
    this.#lex(0, text.length);
  }

  #lex(from: number, to: number): void {
    let words: Word[] = [];
    let documents: HereDocument[] = [];
    const close = () => {
      if (words.length > 0) this.commands.push({ words });
      words = [];
    };
    let at = from;
    while (at < to) {
      const character = this.#text[at] ?? '';
      const arrow = isPlaceholder(this.#text, at, to) ? undefined : redirection.exec(this.#text.slice(at, Math.min(to, at + 8)))?.[0];
      if (character === '\\' && this.#text[at + 1] === '\n') at += 2;
      else if (/[^\S\n]/.test(character)) at += 1;
      else if (character === '#') at = this.#endOfLine(at, to);
      else if (arrow !== undefined) {
        const target = this.#redirectionTarget(at + arrow.length, to);
        if (target.word && /<<-?$/.test(arrow)) documents.push(hereDocument(target.word));
        at = target.end;
      } else if (operator.test(character)) {
        close();
        at += 1;
        if (character === '\n') at = this.#skipDocuments(documents.splice(0), at, to);
      } else {
        const word = this.#word(at, to);
        words.push(word);
        at = word.end;
      }
    }
    close();
  }

  #word(at: number, to: number): Word {
    const { word, substitutions } = readWord(this.#text, at, to, this.#depth);
    for (const inside of substitutions) this.#lexInside(inside);
    return word;
  }

  /** The word after a redirection is a file name or a delimiter, not an argument. */
  #redirectionTarget(from: number, to: number): { word?: Word; end: number } {
    let at = from;
    while (at < to && /[ \t]/.test(this.#text[at] ?? '')) at += 1;
    const character = this.#text[at] ?? '\n';
    if (at >= to || operator.test(character) || (/[<>]/.test(character) && !isPlaceholder(this.#text, at, to))) return { end: at };
    const word = this.#word(at, to);
    return { word, end: word.end };
  }

  /** Steps over the bodies of the here-documents that begin at `from`; their substitutions run all the same. */
  #skipDocuments(documents: readonly HereDocument[], from: number, to: number): number {
    let at = from;
    for (const { delimiter, quoted } of documents) {
      const start = at;
      let end = at;
      while (at < to) {
        end = this.#endOfLine(at, to);
        const line = this.#text.slice(at, end);
        at = Math.min(end + 1, to);
        if (line.replace(/^\t+/, '') === delimiter) break;
      }
      if (!quoted) for (const inside of substitutionsIn(this.#text, start, end)) this.#lexInside(inside);
    }
    return at;
  }

  #lexInside({ start, end }: Span): void {
    this.#depth += 1;
    if (this.#depth <= deepest) this.#lex(start, end);
    this.#depth -= 1;
  }

  #endOfLine(from: number, to: number): number {
    const end = this.#text.indexOf('\n', from);
    return end === -1 || end > to ? to : end;
  }
}

function hereDocument({ value, raw }: Word): HereDocument {
  return { delimiter: value, quoted: raw !== value };
}
