import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of its own for one test file, removed at the end. */
export function scratchFolder(): {
  readonly at: (name: string) => string;
  readonly write: (name: string, content: string | Buffer) => string;
} {
  const folder = mkdtempSync(join(tmpdir(), 'kikkerplan-cli-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const at = (name: string): string => join(folder, name);
  return {
    at,
    write: (name, content) => {
      writeFileSync(at(name), content);
      return at(name);
    },
  };
}
