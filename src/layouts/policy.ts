import { createHash } from 'node:crypto';
import css from '../styles/index.css?inline';

/** The one stylesheet of the site, put into every page: the first paint waits for no second request. */
export const stylesheet = css;

/** Runs before the first paint, so that a chosen colour scheme does not flash. Storage may be forbidden: hence the try. */
export const schemeScript = `try{const s=localStorage.getItem('scheme');if(s)document.documentElement.dataset.scheme=s}catch{}`;

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * The content security policy of every page. Inline code only by hash; Pagefind compiles WebAssembly and starts a worker;
 * nothing is ever requested from another host.
 */
export const policy = [
  "default-src 'none'",
  `script-src 'self' 'wasm-unsafe-eval' ${hash(schemeScript)}`,
  `style-src 'self' ${hash(stylesheet)}`,
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
