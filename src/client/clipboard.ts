import { announce } from './announce.ts';

/** Copies a text and says so; where the browser does not allow it, says what to do instead. `host` is where the reader is, as for `announce`. */
export async function copyText(text: string, done: string, { failed = '复制失败，请手动选择', host = document.body } = {}): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    announce(done, host);
  } catch {
    announce(failed, host);
  }
}
