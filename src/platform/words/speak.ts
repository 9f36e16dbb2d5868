import { compileMessage } from './compile-message.js';
import { type Language } from './language.js';
import { type Args, Message, type Spoken } from './message.js';

/** Turns a catalog into plain objects of texts and functions. A message is compiled when it is first used. */
export function speak<T extends object>(catalog: T, language: Language): Spoken<T> {
  const spoken: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(catalog) as [string, unknown][]) {
    spoken[key] = speakOne(value, language);
  }
  // Built key by key from the catalog, which is exactly what Spoken describes.
  return spoken as Spoken<T>;
}

function speakOne(value: unknown, language: Language): unknown {
  if (typeof value === 'string') return value;
  if (value instanceof Message) return lazily(value.pattern, language);
  if (typeof value === 'object' && value !== null) return speak(value, language);
  throw new TypeError(`A catalog holds texts, messages and groups of these, not ${typeof value}`);
}

function lazily(pattern: string, language: Language): (args: Args) => string {
  let write: ((args: Args) => string) | undefined;
  return (args) => {
    write ??= compileMessage(pattern, language);
    return write(args);
  };
}
