/** The built sites under test: the book, the book below a base path, and another book by the same generator. */
export const sites = {
  book: { port: 4701, url: 'http://localhost:4701/', environment: {} },
  based: {
    port: 4702,
    url: 'http://localhost:4702/docker-notes/',
    environment: { BOOK_OUT: 'test-results/sites/based', BOOK_BASE: '/docker-notes/' },
  },
  tiny: {
    port: 4703,
    url: 'http://localhost:4703/book/',
    environment: { BOOK_OUT: 'test-results/sites/tiny', BOOK: 'src/checks/fixtures/sound' },
  },
} as const;
