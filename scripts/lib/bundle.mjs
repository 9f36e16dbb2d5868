/** esbuild, by its interface in JavaScript: what stands in bin/ is a program on some machines and a script on others. */
import { root } from './run.mjs';

/**
 * @param {import('esbuild').BuildOptions} options
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export async function bundle(options) {
  const { build: runEsbuild, formatMessages } = await import('esbuild');
  try {
    await runEsbuild({ absWorkingDir: root, bundle: true, sourcemap: true, logLevel: 'silent', ...options });
    return { ok: true, output: '' };
  } catch (error) {
    const { errors = [] } = /** @type {Partial<import('esbuild').BuildFailure>} */ (error);
    if (errors.length === 0) throw error;
    return { ok: false, output: (await formatMessages(errors, { kind: 'error' })).join('') };
  }
}
