const month = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const unit = '(?:milliseconds?|seconds?|minutes?|hours?|days?|weeks?|months?|years?)';

/** What differs from run to run, in the order in which it must be taken out, and what stands in its place. */
const fleeting: readonly (readonly [RegExp, string])[] = [
  [/\r/g, ''],
  [/SWMTKN-1-[0-9a-z]+-[0-9a-z]+/g, '<token>'],
  [/SWMKEY-1-[\w+/=]+/g, '<token>'],
  [/-----BEGIN [A-Z ]+-----[\s\S]*?-----END [A-Z ]+-----/g, '<pem>'],
  [/\b(?:[0-9a-f]{2}:){5}[0-9a-f]{2}\b/gi, '<mac>'],
  [/\b(?:[A-Z2-7]{4}:){11}[A-Z2-7]{4}\b/g, '<id>'],
  [/\b[0-9a-f]{64}\b/g, '<id>'],
  [/\b[0-9a-f]{12}\b/g, '<id>'],
  [/\b(?=[0-9a-z]*\d)[0-9a-z]{25}\b/g, '<id>'],
  [/\b(?=[0-9a-z]*\d)(?=[0-9a-z]*[a-z])[0-9a-z]{12}\b/g, '<id>'],
  [/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?(?:Z| ?[+-]\d\d:?\d\d)?(?: UTC)?/g, '<time>'],
  [
    new RegExp(`(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?(?:(?:${month}) +\\d+|\\d+ (?:${month})),? [\\d:]+(?: [\\d:]+)?(?: UTC| GMT)?`, 'g'),
    '<time>',
  ],
  [new RegExp(`(?:About |Less than )?(?:\\d+|an?) ${unit}(?= ago\\b)`, 'g'), '<span>'],
  [
    new RegExp(
      `(Up|Running|Exited \\(\\d+\\)|Ready|Complete|Preparing|Starting|Failed|Shutdown|Pending|New|Accepted|Assigned|since) (?:(?:About|Less than) )?(?:\\d+|an?) ${unit}`,
      'g',
    ),
    '$1 <span>',
  ],
  [/\b1[678]\d{8}(?:\d{9})?\b/g, '<time>'],
  [/(?<=\s)\d\d:\d\d(?::\d\d)?(?=\s)/g, '<time>'],
  [/\b\d+m\d+\.\d+s\b/g, '<span>'],
  [/\b\d+(?:\.\d+)?(?:\/\d+(?:\.\d+)?)* ms\b/g, '<span>'],
  [/\b\d+(?:\.\d+)?%/g, '<percent>'],
  [/\b\d+(?:\.\d+)?(?:e\+\d+)? ?(?:[kKMGT]i?)?B\b/g, '<size>'],
  [/(?<![\d.])(?!0\.0\.0\.0)(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/g, '<ip>'],
  [/(?<=\bsize"?: |"Pid": )\d+/g, '<n>'],
  [/(?<=\bkey with ID )[0-9a-f]{7}\b/g, '<id>'],
  [/(?<=\bdocker-import-)\d+/g, '<n>'],
  [/(?<=<ip>)\/\d+/g, '/<n>'],
  [/^\d+: (\w+)@if\d+:/gm, '<n>: $1@if<n>:'],
  [/(?<=:)(?:3[2-9]|[45]\d|6[0-5])\d{3}\b/g, '<port>'],
];

/** Takes out of docker's output what differs from run to run: ids, times, sizes, addresses, process ids, widths of columns. */
export function normaliseOutput(text: string): string {
  const replaced = fleeting.reduce((result, [pattern, mark]) => result.replace(pattern, mark), text);
  return withoutProcessIds(replaced.split('\n'))
    .map((line) => line.replace(/(?<=\S)\s{2,}/g, '  ').trimEnd())
    .join('\n')
    .trim();
}

/** Below a heading with PID or PIDS, numbers that stand alone are process ids or counts of processes. */
function withoutProcessIds(lines: readonly string[]): string[] {
  let below = false;
  return lines.map((line) => {
    if (/\bPIDS?\b/.test(line)) below = true;
    else if (line.trim() === '') below = false;
    else if (below) return line.replace(/(?<=^|\s)\d+(?=\s|$)/g, '<n>');
    return line;
  });
}
