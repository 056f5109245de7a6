import { chmodSync, closeSync, existsSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/**
 * Writes a file beside its place and renames it there, so that a run that is cut off leaves the old text whole, never half of the
 * new one. Keeps the mode of the file; a symbolic link stays one, and what it names is written.
 */
export function writeSafely(file: string, data: string | Uint8Array): void {
  const isThere = existsSync(file);
  const place = isThere ? realpathSync(file) : file;
  const draft = `${place}.${process.pid}.tmp`;
  try {
    const handle = openSync(draft, 'wx');
    try {
      writeFileSync(handle, data);
      // Without it, a machine that loses power may keep the new name and not the new text.
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    if (isThere) chmodSync(draft, statSync(place).mode);
    renameSync(draft, place);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
