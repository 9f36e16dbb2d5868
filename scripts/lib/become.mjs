import Module from 'node:module';

/**
 * Goes on as if `node file` had been typed: same process, same arguments, `require.main` is the file.
 * @param {string} file
 */
export function become(file) {
  process.argv[1] = file;
  Module.runMain();
}

/** Milliseconds between two looks at who our parent is. */
const LOOK = 500;

/**
 * Between npm and this process stands a shell. `kill` on npm ends that shell, and some shells (dash)
 * do not pass it on: a server or a test run would go on unseen. So when the shell is gone, this process stops too,
 * the way it stops on any `kill`. After Ctrl+C the shell waits for us, so nothing is stopped twice.
 */
export function endWithNpm() {
  if (!process.env['npm_lifecycle_event']) return;
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, LOOK);
  watch.unref();
}
