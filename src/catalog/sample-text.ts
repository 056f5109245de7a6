/** Lines of a file that a reader sees. */
export interface ShownLines {
  text: string;
  /** For each line of the text, its line in the file, counted from 1. */
  lines: number[];
}

/** A marker that has no partner, or a name that is taken. */
export interface RegionFault {
  kind: 'never-ended' | 'never-begun' | 'twice';
  /** Name of the region; empty for an end that names none. */
  name: string;
  line: number;
}

/** A sample file without the lines that mark its regions, as a whole and by region. */
export interface SampleText {
  whole: ShownLines;
  regions: ReadonlyMap<string, ShownLines>;
  faults: RegionFault[];
}

/**
 * Reads the regions of a file: `// #region child` … `// #endregion`, behind any comment sign. Regions may lie inside each other; no
 * line that marks one is ever shown.
 */
export function readSampleText(source: string): SampleText {
  const whole: NumberedLine[] = [];
  const regions = new Map<string, NumberedLine[]>();
  const open: { name: string; line: number }[] = [];
  const faults: RegionFault[] = [];
  for (const [i, text] of source.replace(/\n$/, '').split('\n').entries()) {
    const number = i + 1;
    const begun = /#region\s+([\w-]+)/.exec(text)?.[1];
    const ended = /#endregion\b/.test(text);
    if (begun !== undefined) {
      if (regions.has(begun)) faults.push({ kind: 'twice', name: begun, line: number });
      regions.set(begun, regions.get(begun) ?? []);
      open.push({ name: begun, line: number });
    } else if (ended && open.pop() === undefined) faults.push({ kind: 'never-begun', name: '', line: number });
    else if (!ended) for (const lines of [whole, ...open.map(({ name }) => regions.get(name) ?? [])]) lines.push({ text, number });
  }
  faults.push(...open.map(({ name, line }): RegionFault => ({ kind: 'never-ended', name, line })));
  return { whole: shown(whole), regions: new Map([...regions].map(([name, lines]) => [name, shown(lines)])), faults };
}

interface NumberedLine {
  text: string;
  number: number;
}

function shown(lines: readonly NumberedLine[]): ShownLines {
  return { text: lines.map(({ text }) => text).join('\n'), lines: lines.map(({ number }) => number) };
}
