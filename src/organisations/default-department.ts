import { LANGUAGES, words } from '../platform/words/index.js';

/** Under this name a department stands for all of them, from when nobody had named one. */
export function isDefaultDepartment({ name }: { readonly name: string }): boolean {
  return LANGUAGES.some((language) => words(language).begin.defaultDepartment === name);
}
