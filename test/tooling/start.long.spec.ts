import { spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { removeTree } from '../support/planted-tree.js';
import { FakeCheckout, lockFile } from './fake-checkout.js';

describe('npm start', () => {
  let checkout: FakeCheckout;

  beforeEach(() => {
    checkout = new FakeCheckout();
  });

  afterEach(() => {
    removeTree(checkout.folder);
  });

  it('installs and builds what is missing, saying so, and then is the server', () => {
    const first = checkout.run('start');
    expect(first.stdout).toMatch(
      /^Installing packages.*\n {2}done after .* s\nBuilding.*\n {2}done after .* s\nserved true\n$/,
    );
    expect([first.code, checkout.calls()]).toEqual([0, ['npm ci', 'tsc']]);

    const second = checkout.run('start');
    expect([second.stdout, checkout.calls()]).toEqual(['served true\n', []]);

    checkout.write('src/main.ts', "console.log('new');");
    expect(checkout.run('start').stdout).toContain('new\n');
    expect(checkout.calls()).toEqual(['tsc']);

    checkout.write('package-lock.json', lockFile.replace('5.0.0', '5.0.1'));
    checkout.run('start');
    expect(checkout.calls()).toEqual(['npm ci', 'tsc']);
  });

  it('recognises packages that were installed by hand', () => {
    cpSync(join(checkout.folder, 'packages'), join(checkout.folder, 'node_modules'), { recursive: true });
    checkout.write('node_modules/.package-lock.json', lockFile);
    checkout.run('start');
    expect(checkout.calls()).toEqual(['tsc']);
  });

  it('installs when what was installed by hand is of another version', () => {
    cpSync(join(checkout.folder, 'packages'), join(checkout.folder, 'node_modules'), { recursive: true });
    checkout.write('node_modules/.package-lock.json', lockFile.replace('5.0.0', '4.9.9'));
    checkout.run('start');
    expect(checkout.calls()).toEqual(['npm ci', 'tsc']);
  });

  it.each([
    ['npm error code EAI_AGAIN', 'Check the internet connection'],
    ['npm error gyp ERR! not found: make', 'Install a C++ compiler'],
    ['npm error code ENOSPC', 'The disk is full'],
    ['npm error code EUSAGE', 'do not fit together'],
    ['npm error something new', 'npm ci failed'],
  ])('says what to do after "%s", without a stack trace', (output, advice) => {
    checkout.write('npm-fails.txt', output);
    const { code, stdout, stderr } = checkout.run('start');
    expect(code).toBe(1);
    expect(stderr).toContain(advice);
    expect(stderr).toContain(output);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stdout).not.toContain('served');
  });

  it('tries to install again after a failure', () => {
    checkout.write('npm-fails.txt', 'npm error code EAI_AGAIN');
    checkout.run('start');
    expect(checkout.run('start').code).toBe(1);
    expect(checkout.calls()).toEqual(['npm ci', 'npm ci']);
  });

  it('shows what the compiler says when the build fails, and builds again next time', () => {
    checkout.write('src/main.ts', 'mistake');
    const { code, stderr } = checkout.run('start');
    expect([code, stderr]).toEqual([1, expect.stringContaining('error TS0000: a mistake')]);
    checkout.calls();
    checkout.run('start');
    expect(checkout.calls()).toEqual(['tsc']);
  });

  it('stops with the shell that npm put around it, the way it stops on any kill', async () => {
    checkout.write(
      'src/main.ts',
      `process.on('SIGTERM', () => process.exit(console.log('stopped')));
       setInterval(() => 0, 1000);
       console.log('up');`,
    );
    const { cwd, env } = checkout.surroundings;
    const shell = spawn('sh', ['-c', `"${process.execPath}" scripts/start.mjs; true`], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const said: string[] = [];
    for await (const line of createInterface({ input: shell.stdout })) {
      said.push(line);
      if (line === 'up') shell.kill();
    }
    expect(said.slice(-2)).toEqual(['up', 'stopped']);
  });

  it('refuses a Node.js that is too old in a sentence', () => {
    checkout.write('package.json', JSON.stringify({ engines: { node: '>=99.1' } }));
    const { code, stderr } = checkout.run('start');
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^Kikkerplan needs Node.js 99.1 or newer; this is .*\nInstall a current version .*\n$/,
    );
  });
});

describe('npm run kikkerplan', () => {
  it('prints nothing of its own on standard output, not even while it installs and builds', () => {
    const checkout = new FakeCheckout();
    const { stdout, stderr } = checkout.run('kikkerplan', 'check', 'case.yaml', '--json');
    removeTree(checkout.folder);
    expect(stdout).toBe('served check case.yaml --json true\n');
    expect(stderr).toContain('Installing packages');
  });
});
