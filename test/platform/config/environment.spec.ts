import { resolve } from 'node:path';
import { environmentReport, readEnvironment } from '../../../src/platform/config/index.js';

function problemsOf(environment: Record<string, string>): readonly string[] {
  const read = readEnvironment(environment);
  return 'problems' in read ? read.problems : [];
}

function settingsOf(environment: Record<string, string>) {
  const read = readEnvironment(environment);
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  return read.settings;
}

describe('the environment', () => {
  it('may be empty: this machine only, an SQLite file below the folder, no proxy', () => {
    expect(settingsOf({})).toEqual({
      metrics: null,
      drainSeconds: 0,
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: 'sqlite:./data/kikkerplan.db',
      dataFolder: resolve('data'),
      givenSessionSecret: null,
      baseUrl: null,
      logLevel: 'info',
      trustedProxies: [],
      mail: null,
      signOn: [],
    });
  });

  it('fills in everything that is given', () => {
    const secret = 'a secret of thirty-two characters';
    const settings = settingsOf({
      PATH: '/bin',
      PORT: '0',
      HOST: '0.0.0.0',
      DATABASE_URL: 'postgres://kikker:secret@db/kikkerplan',
      KIKKERPLAN_SESSION_SECRET: secret,
      KIKKERPLAN_BASE_URL: 'https://Kikkerplan.example.nl/',
      KIKKERPLAN_LOG_LEVEL: 'warn',
      KIKKERPLAN_TRUST_PROXY: '127.0.0.1, 10.0.0.0/8,fd00::/8',
      KIKKERPLAN_MAIL_URL: 'smtp://kikker:geheim@mail.example',
      METRICS_PORT: '9464',
      METRICS_HOST: '10.0.0.7',
      KIKKERPLAN_DRAIN_SECONDS: '5',
      KIKKERPLAN_MAIL_FROM: 'Kikkerplan <kp@example.nl>',
    });
    expect(settings).toEqual({
      metrics: { port: 9464, host: '10.0.0.7' },
      drainSeconds: 5,
      port: 0,
      host: '0.0.0.0',
      databaseUrl: 'postgres://kikker:secret@db/kikkerplan',
      dataFolder: resolve('data'),
      givenSessionSecret: secret,
      baseUrl: 'https://kikkerplan.example.nl',
      logLevel: 'warn',
      trustedProxies: ['127.0.0.1', '10.0.0.0/8', 'fd00::/8'],
      mail: { url: 'smtp://kikker:geheim@mail.example', from: 'Kikkerplan <kp@example.nl>' },
      signOn: [],
    });
  });

  it('keeps its own files beside the SQLite file', () => {
    expect(settingsOf({ DATABASE_URL: 'sqlite:/srv/kikker/plan.db' }).dataFolder).toBe('/srv/kikker');
  });

  it.each([
    ['PORT', ['-1', '65536', '80.5', 'eighty', '0x50', ' 80', '1e3', '']],
    ['HOST', ['', 'a b', '-a.nl', 'a..nl', '256.1.1.1', '1.2.3', 'http://localhost', `${'a'.repeat(64)}.nl`]],
    ['DATABASE_URL', ['', 'kikkerplan.db', 'sqlite::memory:', 'postgres://localhost', 'mysql://a/b']],
    ['KIKKERPLAN_SESSION_SECRET', ['', 'x'.repeat(31)]],
    [
      'KIKKERPLAN_BASE_URL',
      [
        '',
        'kikkerplan.nl',
        'ftp://a.nl',
        'https://a.nl/pad',
        'https://a.nl?x',
        'https://a.nl@evil.nl',
        'https://',
      ],
    ],
    ['KIKKERPLAN_LOG_LEVEL', ['', 'loud', 'INFO']],
    ['KIKKERPLAN_TRUST_PROXY', ['', 'true', '10.0.0.0/33', '10.0.0', '::1/129', '127.0.0.1,', '1.1.1.1/8/8']],
  ])('refuses wrong values of %s, each with what to do', (name, values) => {
    for (const value of values) {
      const [problem, ...more] = problemsOf({ [name]: value });
      expect(more).toEqual([]);
      expect(problem).toMatch(new RegExp(`^${name} is .*(must be|make it) .{10,}\\.$`));
    }
  });

  it('does not repeat a secret on the screen', () => {
    const problems = problemsOf({
      DATABASE_URL: 'mysql://me:geheim@db/x',
      KIKKERPLAN_SESSION_SECRET: 'geheim',
    });
    expect(problems).toHaveLength(2);
    expect(problems.join(' ')).not.toContain('geheim');
  });

  it('refuses a setting that does not exist, and says which one was probably meant', () => {
    expect(problemsOf({ KIKKERPLAN_LOGLEVEL: 'info' })).toEqual([
      'KIKKERPLAN_LOGLEVEL is not a setting of Kikkerplan. Did you mean KIKKERPLAN_LOG_LEVEL?',
    ]);
    expect(problemsOf({ KIKKERPLAN_COLOUR_OF_THE_FROG: 'green' })).toEqual([
      'KIKKERPLAN_COLOUR_OF_THE_FROG is not a setting of Kikkerplan. Remove it.',
    ]);
    expect(problemsOf({ KIKKERPLAN___proto__: 'x' })).toHaveLength(1);
  });

  it('names everything that is wrong in one go', () => {
    const problems = problemsOf({ PORT: 'x', HOST: '?', DATABASE_URL: 'x', KIKKERPLAN_X: '1' });
    expect(problems).toHaveLength(4);
    const report = environmentReport(problems);
    for (const problem of problems) expect(report).toContain(`\n  - ${problem}\n`);
    expect(report).toMatch(/^Kikkerplan does not start: 4 settings are wrong/);
    expect(environmentReport(['x'])).toMatch(/1 setting is wrong/);
  });
});
