const key = 'course-picks';
const word = 'add';

/** What was set aside where nothing can be kept: known until the page is left. */
let unkept: string[] | undefined;

/** The ids that the reader has set aside for a course, on whatever page, in their order. They never leave the browser. */
export function picks(): string[] {
  return unkept ?? stored();
}

/** Sets an id aside, or takes it back. */
export function setPick(id: string, isPicked: boolean): void {
  keep([...picks().filter((other) => other !== id), ...(isPicked ? [id] : [])]);
}

export function clearPicks(): void {
  keep([]);
}

/** Whether what was set aside is still there on the next page; if not, an address must carry it. */
export function arePicksKept(): boolean {
  return unkept === undefined;
}

/** Ids as the fragment of the page for courses, without `#`: how they get there where nothing can be kept, or from somebody else's page. */
export function fragmentOfPicks(ids: readonly string[]): string {
  return new URLSearchParams(ids.map((id) => [word, id])).toString();
}

/** The ids that a fragment sets aside; none of any other fragment. */
export function picksOfFragment(fragment: string): string[] {
  return new URLSearchParams(fragment.replace(/^#/, '')).getAll(word).filter((id) => id !== '' && id.isWellFormed());
}

function keep(ids: string[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(ids));
    unkept = undefined;
  } catch {
    // Storage is forbidden or full.
    unkept = ids;
  }
}

function stored(): string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(value) ? value.filter((id) => typeof id === 'string' && id !== '') : [];
  } catch {
    return [];
  }
}
