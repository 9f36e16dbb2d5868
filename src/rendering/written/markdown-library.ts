import { createRequire } from 'node:module';
import type MarkdownIt from 'markdown-it';

const load = createRequire(__filename);

/** The library that reads Markdown, loaded when the first text of an author comes by: most plans have none. */
export function markdownLibrary(): typeof MarkdownIt {
  return load('markdown-it') as typeof MarkdownIt;
}
