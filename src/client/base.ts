/** Base path of the site, with slashes at both ends. */
export const base = document.documentElement.dataset['base'] ?? '/';
