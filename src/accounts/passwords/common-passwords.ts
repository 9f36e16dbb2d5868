import { dictionary } from '@zxcvbn-ts/language-common';

let made: ReadonlySet<string> | undefined;

/** About 49,000 passwords in small letters that turn up in leaks again and again (the list of zxcvbn). */
export function passwords(): ReadonlySet<string> {
  return (made ??= new Set(dictionary.passwords));
}
