import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { documentStylesheet } from './document-styles.js';
import { FONTS, fontFile, type FontName } from './fonts.js';
import { projectFolder, templatesFolder } from './project-files.js';
import { stylesheet } from './stylesheets.js';

/** One file that pages refer to, kept in memory: there are few and they are small. */
export interface Asset {
  readonly type: string;
  readonly body: Buffer;
}

/** How templates refer to our files. */
export interface AssetUrls {
  /** Names that templates may use: `style.css`, `document.css`, `icon.svg`, and the fonts. */
  readonly names: readonly string[];
  /** Address with the hash of the content, so that it may be kept for ever. Throws for an unknown name. */
  url(name: string): string;
}

export interface Assets extends AssetUrls {
  /** The file at an address; undefined when there is none. */
  at(url: string): Asset | undefined;
}

/** For a document that carries everything inside itself. */
export const NO_ASSETS: AssetUrls = {
  names: [],
  url: (name) => {
    throw new Error(`A document refers to no files, so not to ${name}`);
  },
};

/** Where addresses of our files begin. */
export const ASSETS_FOLDER = '/assets/';
/** Characters of the content's SHA-256 in an address. */
const HASH_LENGTH = 12;

export function loadAssets(): Assets {
  const fonts = FONTS.map((font): [string, Asset] => [
    font,
    { type: 'font/woff2', body: readFileSync(fontFile(font)) },
  ]);
  const fontUrls = new Map(fonts.map(([name, asset]) => [name, addressOf(name, asset)]));
  const fontUrl = (font: FontName): string => fontUrls.get(font) ?? '';
  const css = (text: string): Asset => ({ type: 'text/css; charset=utf-8', body: Buffer.from(text) });
  const icon = readFileSync(path.join(templatesFolder(), 'styles', 'icon.svg'));
  return collect([
    ...fonts,
    ['style.css', css(stylesheet('web', fontUrl))],
    ['document.css', css(documentStylesheet(fontUrl))],
    ['progress.js', { type: 'text/javascript; charset=utf-8', body: script('progress') }],
    ['autosave.js', { type: 'text/javascript; charset=utf-8', body: script('autosave') }],
    ['board.js', { type: 'text/javascript; charset=utf-8', body: script('board') }],
    ['wall.js', { type: 'text/javascript; charset=utf-8', body: script('wall') }],
    ['icon.svg', { type: 'image/svg+xml', body: icon }],
  ]);
}

/** A bundled script of src/browser; empty before the first build, and then the pages work without it. */
function script(name: string): Buffer {
  const file = path.join(projectFolder(), 'dist', 'browser', `${name}.js`);
  return existsSync(file) ? readFileSync(file) : Buffer.from('');
}

function collect(files: readonly (readonly [string, Asset])[]): Assets {
  const urls = new Map(files.map(([name, asset]) => [name, addressOf(name, asset)]));
  const byUrl = new Map(files.map(([name, asset]) => [addressOf(name, asset), asset]));
  return {
    names: [...urls.keys()],
    url: (name) => {
      const url = urls.get(name);
      if (url === undefined) throw new Error(`No asset ${name}`);
      return url;
    },
    at: (url) => byUrl.get(url),
  };
}

/** "style.css" -> "/assets/style.1a2b3c4d5e6f.css". */
function addressOf(name: string, { body }: Asset): string {
  const { name: base, ext } = path.posix.parse(name);
  const hash = createHash('sha256').update(body).digest('hex').slice(0, HASH_LENGTH);
  return `${ASSETS_FOLDER}${base}.${hash}${ext}`;
}
