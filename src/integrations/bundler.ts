interface Bundle {
  [file: string]: { type: 'asset' } | { type: 'chunk'; code: string };
}

/**
 * Vite wraps every dynamic import in a helper that preloads styles and chunks, and names all of them in every page. Our chunks have
 * no styles and are two levels deep, and helper and names would be a third of the script of every page: so they are replaced by the
 * import itself.
 */
export function plainImport() {
  return [
    {
      name: 'plain-import',
      enforce: 'pre' as const,
      load: (id: string) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined),
    },
    {
      name: 'plain-import-names',
      enforce: 'post' as const,
      generateBundle: { order: 'post' as const, handler: (_: unknown, bundle: Bundle) => void Object.values(bundle).forEach(withoutNames) },
    },
  ];
}

function withoutNames(file: Bundle[string]): void {
  if (file.type !== 'chunk') return;
  file.code = file.code.replace(/^const __vite__mapDeps=.*\n/, '').replaceAll(/,__vite__mapDeps\(\[[\d,]*\]\)/g, '');
}

/** Astro marks every MDX module with a directive of its own that the bundler then warns of; nobody can act on that. */
export function withoutDirectiveNoise(warning: { code?: string }, report: (warning: { code?: string }) => void): void {
  if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') report(warning);
}
