import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';
import { links } from '../index.ts';

/** A folder of somebody's material for each test, checked against the sound book, with what was printed. */
export function useMaterialFolder() {
  const material = {
    folder: '',
    printed: { out: '', err: '' },
    at: (name: string) => join(material.folder, name),
    write: (name: string, content: string | Uint8Array) => {
      writeFileSync(material.at(name), content);
      return material.at(name);
    },
    check: (...args: string[]) => links(['check', ...args]),
  };
  const keep = (stream: 'out' | 'err') => (line: unknown) => {
    material.printed[stream] += `${String(line).replaceAll(material.folder, '…')}\n`;
  };
  beforeEach(() => {
    material.folder = mkdtempSync(join(tmpdir(), 'check-'));
    vi.stubEnv('BOOK', 'src/checks/fixtures/sound');
    material.printed.out = '';
    material.printed.err = '';
    vi.spyOn(console, 'log').mockImplementation(keep('out'));
    vi.spyOn(console, 'error').mockImplementation(keep('err'));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    rmSync(material.folder, { recursive: true });
  });
  return material;
}
