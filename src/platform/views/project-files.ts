import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folder that holds package.json and templates/, from the sources as well as from the built files. */
export function projectFolder(): string {
  for (let folder = __dirname; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, 'package.json')) && existsSync(path.join(folder, 'templates')))
      return folder;
    if (folder === path.dirname(folder)) throw new Error(`No templates folder above ${__dirname}`);
  }
}

export function templatesFolder(): string {
  return path.join(projectFolder(), 'templates');
}
