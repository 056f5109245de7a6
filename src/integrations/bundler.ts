/**
 * Vite wraps every dynamic import in a helper that preloads styles and chunks. Our chunks have no styles and are two levels
 * deep, and the helper would be a third of the script of every page: so it is replaced by the import itself.
 */
export function plainImport() {
  return {
    name: 'plain-import',
    enforce: 'pre' as const,
    load: (id: string) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}

/** Astro marks every MDX module with a directive of its own that the bundler then warns of; nobody can act on that. */
export function withoutDirectiveNoise(warning: { code?: string }, report: (warning: { code?: string }) => void): void {
  if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') report(warning);
}
