/** A word of a shell line: what the shell would pass on, and where it stands in the text. */
export interface Word {
  /** Value after quotes and backslashes are removed; substitutions stay as written. */
  value: string;
  /** Offsets into the lexed text, end exclusive. */
  start: number;
  end: number;
}

/** Words between two operators: one program with its arguments. */
export interface SimpleCommand {
  words: Word[];
}

const operatorStart = /[|&;\n()]/;

/**
 * Cuts a piece of shell into simple commands, those inside `$( )` and backquotes included, in the order of their start.
 * Understands quotes, line continuations, comments, pipes, lists and redirections; a placeholder such as `<容器>` is a word,
 * not a redirection. It never fails: what it does not understand stays a word.
 */
export function lexShell(text: string): SimpleCommand[] {
  const commands: SimpleCommand[] = [];
  lexRange(text, 0, text.length, commands);
  return commands.filter((command) => command.words.length > 0).sort((a, b) => (a.words[0]?.start ?? 0) - (b.words[0]?.start ?? 0));
}

function lexRange(text: string, from: number, to: number, commands: SimpleCommand[]): void {
  let words: Word[] = [];
  const close = () => {
    if (words.length > 0) commands.push({ words });
    words = [];
  };
  let at = from;
  while (at < to) {
    const character = text[at] ?? '';
    if (character === '\\' && text[at + 1] === '\n') at += 2;
    else if (character === ' ' || character === '\t' || character === '\r') at += 1;
    else if (character === '#') at = endOfLine(text, at, to);
    else if (operatorStart.test(character)) {
      close();
      at += 1;
    } else {
      const redirection = /^\d*(?:<<-?|<<<|[<>]&|>>|&>|>\||[<>])/.exec(text.slice(at, Math.min(to, at + 6)));
      if (redirection && !isPlaceholder(text, at, to)) at = skipRedirection(text, at + redirection[0].length, to, commands);
      else {
        const word = readWord(text, at, to, commands);
        words.push(word);
        at = word.end;
      }
    }
  }
  close();
}

/** `<容器>` and `<tag>` stand for something the reader fills in. */
function isPlaceholder(text: string, at: number, to: number): boolean {
  return text[at] === '<' && /^<[^\s<>|&;]+>/.test(text.slice(at, to));
}

/** The word after a redirection is a file name, not an argument. */
function skipRedirection(text: string, at: number, to: number, commands: SimpleCommand[]): number {
  let next = at;
  while (next < to && (text[next] === ' ' || text[next] === '\t')) next += 1;
  if (next >= to || operatorStart.test(text[next] ?? '')) return next;
  return readWord(text, next, to, commands).end;
}

function readWord(text: string, from: number, to: number, commands: SimpleCommand[]): Word {
  let value = '';
  let at = from;
  while (at < to) {
    const character = text[at] ?? '';
    if (/[\s|&;)]/.test(character)) break;
    if (character === '(' && value !== '' && !value.endsWith('=')) break;
    if ((character === '<' || character === '>') && !isPlaceholder(text, at, to)) break;
    if (character === '<') {
      const end = text.indexOf('>', at) + 1;
      value += text.slice(at, end);
      at = end;
    } else if (character === '\\') {
      if (text[at + 1] !== '\n') value += text[at + 1] ?? '';
      at += 2;
    } else if (character === "'") {
      const end = closing(text, "'", at + 1, to);
      value += text.slice(at + 1, end);
      at = end + 1;
    } else if (character === '"') {
      const end = closing(text, '"', at + 1, to);
      collectSubstitutions(text, at + 1, end, commands);
      value += text.slice(at + 1, end).replaceAll(/\\(["\\$`])/g, '$1');
      at = end + 1;
    } else if (character === '`' || (character === '$' && text[at + 1] === '(')) {
      const end = character === '`' ? closing(text, '`', at + 1, to) : closingParenthesis(text, at + 2, to);
      lexRange(text, character === '`' ? at + 1 : at + 2, end, commands);
      value += text.slice(at, end + 1);
      at = end + 1;
    } else {
      value += character;
      at += 1;
    }
  }
  return { value, start: from, end: Math.max(Math.min(at, to), from + 1) };
}

function collectSubstitutions(text: string, from: number, to: number, commands: SimpleCommand[]): void {
  for (let at = text.indexOf('$(', from); at !== -1 && at < to; at = text.indexOf('$(', at + 2)) {
    lexRange(text, at + 2, closingParenthesis(text, at + 2, to), commands);
  }
}

function closing(text: string, quote: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    if (text[at] === '\\' && quote !== "'") at += 1;
    else if (text[at] === quote) return at;
  }
  return to;
}

function closingParenthesis(text: string, from: number, to: number): number {
  let depth = 1;
  for (let at = from; at < to; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return to;
}

function endOfLine(text: string, from: number, to: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 || end > to ? to : end;
}
