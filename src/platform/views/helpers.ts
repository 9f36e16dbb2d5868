import { createHash } from 'node:crypto';
import Handlebars from 'handlebars/runtime';

import type { Words } from '../words/index.js';
import { safeUrl } from './safe-url.js';

/** What surrounds every template, read in templates as `@layout`, `@language` and `@csrf`. */
export interface TemplateData {
  readonly words: Words;
  readonly language: string;
  readonly csrf: string;
  readonly layout?: unknown;
}

/** The helpers that templates may use beside `if`, `unless`, `each`, `with` and `lookup`; any other does not compile. */
export const HELPER_NAMES = ['t', 'url', 'asset', 'json', 'picture', 'stamp'] as const;

type Helpers = Readonly<
  Record<(typeof HELPER_NAMES)[number], (value: unknown, options: Handlebars.HelperOptions) => unknown>
>;

export function templateHelpers(assetUrl: (name: string) => string): Helpers {
  return {
    /** `{{t 'frame.skip'}}`: a text of the catalog without arguments. */
    t: (key, options) => textAt((options.data as TemplateData).words, asText(key, 't')),
    /** `href="{{url link.href}}"`: an address, or `#` when its scheme is not a known one. */
    url: (address) => safeUrl(asText(address, 'url')),
    /** `href="{{asset 'style.css'}}"`: the address of a file of ours with its content hash. */
    asset: (name) => assetUrl(asText(name, 'asset')),
    /** `src="{{picture address}}"`: a picture that travels in the page itself. */
    picture: (address) => pictureIn(asText(address, 'picture')),
    /** `name="{{stamp this}}"`: another one as soon as a form is filled with something else. */
    stamp: (form) => createHash('sha256').update(JSON.stringify(form)).digest('base64url').slice(0, 8),
    /** Inside `<script type="application/json">` only. */
    json: (value) => new Handlebars.SafeString(jsonForScript(value)),
  };
}

/** Strict mode does not watch over the arguments of helpers, so these do it themselves. */
function asText(value: unknown, helper: string): string {
  if (typeof value !== 'string') throw new TypeError(`{{${helper}}} takes a text, not ${typeof value}`);
  return value;
}

/** Only kinds of pictures that hold nothing but pixels; another address is one of our mistakes. */
const PICTURE = /^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/;

function pictureIn(address: string): Handlebars.SafeString {
  if (!PICTURE.test(address)) throw new TypeError('{{picture}} takes a PNG or JPEG in base64');
  return new Handlebars.SafeString(address);
}

/** The text at `section.key`; throws for a key that is not there or that takes arguments. */
export function textAt(words: Words, key: string): string {
  let value: unknown = words;
  for (const part of key.split('.')) {
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? Reflect.get(value, part)
        : undefined;
  }
  if (typeof value !== 'string') throw new TypeError(`No text without arguments at ${key}`);
  return value;
}

/** `</script>` and `<!--` end or change a script element whatever stands around them, so `<` never appears. */
function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
