/** Two runs on one machine need ports of their own. */
const first = Number(process.env['E2E_PORT'] ?? 4701);

/** The built sites under test: the book, the book below a base path, and another book by the same generator. */
export const sites = {
  book: { port: first, url: `http://localhost:${first}/`, environment: {} },
  based: {
    port: first + 1,
    url: `http://localhost:${first + 1}/docker-notes/`,
    environment: { BOOK_OUT: 'test-results/sites/based', BOOK_BASE: '/docker-notes/' },
  },
  tiny: {
    port: first + 2,
    url: `http://localhost:${first + 2}/book/`,
    environment: { BOOK_OUT: 'test-results/sites/tiny', BOOK: 'src/checks/fixtures/sound' },
  },
} as const;
