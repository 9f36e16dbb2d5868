/**
 * The documents of plans of 1, 10, 60 and 200 pilots in both languages through the Nu HTML checker (Java), which has to
 * find no error. Too slow for the tests, where html-validate looks at the same.
 *
 *   npm run bench -- rendering/nu-checker
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LANGUAGES } from '../../../src/platform/words/index.js';
import { readExample } from '../../support/examples.js';
import { withPilots } from '../../support/larger-case.js';
import { planHtml } from '../../support/plan-documents.js';

/** Sound CSS that the checker does not know: the paint order of SVG 2, and container queries. */
const UNKNOWN = ['.*paint-order.*', '.*container-type.*', '.*max-width.*Unknown dimension.*'].join('|');

const checker = require.resolve('vnu-jar/build/dist/vnu.jar');
const folder = mkdtempSync(join(tmpdir(), 'kikkerplan-nu-'));
try {
  const files = [1, 10, 60, 200].flatMap((pilots) =>
    LANGUAGES.map((language) => {
      const file = join(folder, `${String(pilots)}-${language}.html`);
      writeFileSync(file, planHtml(withPilots(readExample('polderzeker'), pilots), language));
      return file;
    }),
  );
  const options = ['--errors-only', '--filterpattern', UNKNOWN, '--format', 'text'];
  const { status, stderr, error } = spawnSync('java', ['-jar', checker, ...options, ...files], {
    encoding: 'utf8',
  });
  if (error) throw error;
  process.stdout.write(stderr);
  console.log(status === 0 ? `${String(files.length)} documents, 0 errors` : 'errors: see above');
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
