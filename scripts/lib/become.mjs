import Module from 'node:module';

/**
 * Goes on as if `node file` had been typed: same process, same arguments, `require.main` is the file.
 * @param {string} file
 */
export function become(file) {
  process.argv[1] = file;
  Module.runMain();
}
