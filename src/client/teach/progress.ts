const key = 'course-progress';

/** What the reader has read, by id. It outlives the page where storage is allowed, and never leaves the browser. */
const read = new Set(stored());

export function isRead(id: string): boolean {
  return read.has(id);
}

export function setRead(id: string, done: boolean): void {
  if (done) read.add(id);
  else read.delete(id);
  try {
    localStorage.setItem(key, JSON.stringify([...read]));
  } catch {
    // Storage is forbidden or full: what was read is known until the page is left.
  }
}

function stored(): string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}
