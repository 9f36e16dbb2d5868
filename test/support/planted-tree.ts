import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Path below the tree -> contents. */
export type PlantedFiles = Readonly<Record<string, string>>;

/** A folder tree of its own in the temporary folder; the caller removes it with {@link removeTree}. */
export function plantTree(files: PlantedFiles): string {
  const root = mkdtempSync(join(tmpdir(), 'kikkerplan-planted-'));
  for (const [path, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), contents);
  }
  return root;
}

export function removeTree(root: string): void {
  rmSync(root, { recursive: true, force: true });
}
