import type MarkdownIt from 'markdown-it';
import type { Run, WrittenList, WrittenPart } from '../../planning/index.js';
import { markdownLibrary } from './markdown-library.js';

type Token = MarkdownIt.Token;

/** Addresses that a link may have; anything else stays the text that it was. */
const ADDRESS = /^(?:https?:\/\/|mailto:)/i;

/** Ten lists in each other. What is deeper the library drops without a word. */
const MAX_NESTING = 20;

/**
 * A small part of Markdown: paragraphs, lists, emphasis and links. No HTML, no images, no headings: what is not known
 * stays visible as it was typed, so that nothing disappears.
 */
function reader(): MarkdownIt.MarkdownIt {
  const markdown = new (markdownLibrary())('zero', { html: false, maxNesting: MAX_NESTING });
  markdown.enable(['list', 'emphasis', 'link', 'escape', 'newline']);
  const known = markdown.validateLink.bind(markdown);
  markdown.validateLink = (url) => ADDRESS.test(url.trim()) && known(url);
  return markdown;
}

let made: MarkdownIt.MarkdownIt | undefined;

/** Markdown as parts of a document. */
export function parseMarkdown(text: string): readonly WrittenPart[] {
  made ??= reader();
  const tokens = made.parse(text, {});
  const tooDeep = tokens.some(({ level }) => level >= MAX_NESTING - 1);
  return tooDeep ? asTyped(text) : new Parts(tokens).until(undefined);
}

/** Paragraphs without any look, so that no word is lost. */
function asTyped(text: string): readonly WrittenPart[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => ({ kind: 'paragraph', runs: [{ text: paragraph.trim() }] }) as const);
}

/** Goes through the flat list of tokens, in which every opening has its closing. */
class Parts {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  /** All parts up to the closing token of that type, or up to the end. */
  until(closing: string | undefined): readonly WrittenPart[] {
    const parts: WrittenPart[] = [];
    for (let token = this.next(); token && token.type !== closing; token = this.next()) {
      if (token.type === 'inline') parts.push({ kind: 'paragraph', runs: runsOf(token.children ?? []) });
      else if (token.type === 'bullet_list_open') parts.push(this.list(false, 'bullet_list_close'));
      else if (token.type === 'ordered_list_open') parts.push(this.list(true, 'ordered_list_close'));
    }
    return parts.filter((part) => part.kind === 'list' || part.runs.length > 0);
  }

  private list(ordered: boolean, closing: string): WrittenList {
    const items: (readonly WrittenPart[])[] = [];
    for (let token = this.next(); token && token.type !== closing; token = this.next())
      if (token.type === 'list_item_open') items.push(this.until('list_item_close'));
    return { kind: 'list', ordered, items };
  }

  private next(): Token | undefined {
    return this.tokens[this.at++];
  }
}

interface Look {
  strong: number;
  emphasis: number;
  address: string | undefined;
}

function runsOf(tokens: readonly Token[]): readonly Run[] {
  const look: Look = { strong: 0, emphasis: 0, address: undefined };
  const runs: Run[] = [];
  for (const token of tokens) {
    const text = textOf(token);
    if (text === undefined) change(look, token);
    else if (text !== '') runs.push(run(text, look));
  }
  return joined(runs);
}

/** Undefined for a token that only changes the look. */
function textOf({ type, content }: Token): string | undefined {
  if (type === 'softbreak') return ' ';
  if (type === 'hardbreak') return '\n';
  return type.endsWith('_open') || type.endsWith('_close') ? undefined : content;
}

function change(look: Look, token: Token): void {
  if (token.tag === 'strong') look.strong += token.nesting;
  else if (token.tag === 'em') look.emphasis += token.nesting;
  else if (token.type === 'link_open') look.address = String(token.attrGet('href') ?? '');
  else if (token.type === 'link_close') look.address = undefined;
}

function run(text: string, { strong, emphasis, address }: Look): Run {
  return {
    text,
    ...(strong > 0 ? { strong: true } : {}),
    ...(emphasis > 0 ? { emphasis: true } : {}),
    ...(address === undefined ? {} : { address }),
  };
}

/** Words that look alike are one run; a line break stays on its own. */
function joined(runs: readonly Run[]): readonly Run[] {
  const all: Run[] = [];
  for (const next of runs) {
    const last = all.at(-1);
    const alike = last && last.text !== '\n' && next.text !== '\n' && lookOf(last) === lookOf(next);
    if (alike) all[all.length - 1] = { ...last, text: last.text + next.text };
    else all.push(next);
  }
  return all;
}

function lookOf({ strong, emphasis, address }: Run): string {
  return `${String(strong)} ${String(emphasis)} ${address ?? ''}`;
}
