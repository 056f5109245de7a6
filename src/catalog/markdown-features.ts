/**
 * How chapters are read, by the site and by the checks alike. Smart punctuation would turn `--force` in prose into a dash;
 * heading attributes carry the written ids; directives carry terms, citations, figures and asides.
 */
export const markdownFeatures = {
  directive: true,
  headingAttributes: true,
  smartPunctuation: false,
  frontmatter: true,
} as const;
