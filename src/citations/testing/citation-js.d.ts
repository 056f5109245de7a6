/** What the tests use of citation.js, which comes without types: a reader that turns BibTeX, RIS and CSL-JSON into CSL entries. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    readonly data: readonly object[];
  }
  export const plugins: { list(): string[] };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
