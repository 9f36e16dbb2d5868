import { spawnSync } from 'node:child_process';
import { compileProgram } from '../../support/child-program.js';

describe('a process that reads its environment', () => {
  async function run(environment: Record<string, string>) {
    const program = await compileProgram('test/platform/config/settings-or-exit.program.ts');
    return spawnSync(process.execPath, [program], { env: environment, encoding: 'utf8' });
  }

  it('goes on when it is right', async () => {
    expect(await run({ PORT: '8080', HOME: '/root' })).toMatchObject({
      status: 0,
      stdout: '127.0.0.1:8080\n',
    });
  });

  it('ends with code 2 and one list, without a stack, when it is wrong', async () => {
    const { status, stdout, stderr } = await run({ PORT: 'x', DATABASE_URL: 'oracle', KIKKERPLAN_PROT: '1' });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.match(/^ {2}- /gm)).toHaveLength(3);
    expect(stderr).not.toMatch(/^\s+at |Error/m);
  });
});
