import { existsSync, readFileSync } from 'node:fs';
import { getMetadataStorage } from 'class-validator';
import { parse } from 'yaml';
import { readEnvironment } from '../../src/platform/config/index.js';
import { Variables } from '../../src/platform/config/variables.js';
import { inProject } from '../support/project.js';

const read = (name: string): string => readFileSync(inProject('docs', name), 'utf8');

/** Every variable that the server knows, by the rules that it checks them with. */
const KNOWN = [
  ...new Set(
    getMetadataStorage()
      .getTargetValidationMetadatas(Variables, '', false, false)
      .map(({ propertyName }) => propertyName),
  ),
].sort();

/** Set by name of a provider, and for the command line as well. */
const READ_ELSEWHERE = ['KIKKERPLAN_OIDC', 'CHROMIUM_PATH'];

describe('the table of settings in docs/operations.md', () => {
  const table = read('operations.md').split('## Signing in')[0] ?? '';
  const rows = [...table.matchAll(/^\| `([A-Z_]+)` *\| *(.*?) *\|/gm)];

  it('has a row for every setting of the server, and no other', () => {
    expect(rows.map(([, name]) => name).sort()).toEqual([...KNOWN, ...READ_ELSEWHERE].sort());
  });

  it('says of every plain default what the server does without the setting', () => {
    const result = readEnvironment({});
    if (!('settings' in result)) throw new Error(result.problems.join());
    const { settings } = result;
    const defaults = new Map(rows.map(([, name, value]) => [name, value?.replaceAll('`', '')]));
    expect([
      defaults.get('PORT'),
      defaults.get('HOST'),
      defaults.get('DATABASE_URL'),
      defaults.get('KIKKERPLAN_LOG_LEVEL'),
      defaults.get('KIKKERPLAN_DRAIN_SECONDS'),
      defaults.get('METRICS_PORT'),
    ]).toEqual([
      String(settings.port),
      settings.host,
      settings.databaseUrl,
      settings.logLevel,
      String(settings.drainSeconds),
      settings.metrics === null ? 'none' : '',
    ]);
  });
});

/** What they set for the server, with something plausible where they leave it to whoever uses them. */
function accepted(settings: Readonly<Record<string, string>>): readonly string[] {
  const filled = Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [
      name,
      value.replace(/\$\{(\w+)[^}]*\}/g, (_, variable: string) =>
        variable.endsWith('URL') ? 'https://kikkerplan.example.nl' : 'a'.repeat(32),
      ),
    ]),
  );
  const result = readEnvironment(filled);
  const unknown = Object.keys(filled).filter((name) => !KNOWN.includes(name) && name !== 'NODE_ENV');
  return 'problems' in result ? result.problems : unknown;
}

describe('the systemd unit', () => {
  const lines = read('operations/kikkerplan.service')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

  it('is sections of settings, each once or made to be repeated', () => {
    expect(lines.filter((line) => line.startsWith('['))).toEqual(['[Unit]', '[Service]', '[Install]']);
    const names = lines.filter((line) => !line.startsWith('[')).map((line) => /^([A-Z]\w+)=/.exec(line)?.[1]);
    expect(names).not.toContain(undefined);
    const repeated = names.filter((name, at) => names.indexOf(name) !== at);
    expect(new Set(repeated)).toEqual(new Set(['Environment']));
  });

  it('sets what the server knows, and starts what is built', () => {
    const pairs = lines
      .filter((line) => line.startsWith('Environment='))
      .map((line) => /^Environment=(\w+)=(.*)$/.exec(line) ?? [])
      .map(([, name = '', value = '']) => [name, value]);
    expect(accepted(Object.fromEntries(pairs) as Record<string, string>)).toEqual([]);
    expect(lines).toContain('ExecStart=/usr/bin/node dist/src/main.js');
    expect(existsSync(inProject('src/main.ts'))).toBe(true);
  });

  it('lets it listen on every network: for that Node asks the system which there are', () => {
    const families = lines.find((line) => line.startsWith('RestrictAddressFamilies='))?.split(/[= ]/);
    expect(families).toEqual(expect.arrayContaining(['AF_INET', 'AF_INET6', 'AF_NETLINK']));
  });

  it('waits longer than a stop may take', () => {
    const wait = lines.find((line) => line.startsWith('TimeoutStopSec='))?.split('=')[1];
    expect(Number(wait)).toBeGreaterThan(60 + 25);
  });
});

describe('the Containerfile', () => {
  const lines = read('operations/Containerfile')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const words = lines.map((line) => line.split(' '));

  it('is made of instructions', () => {
    const known = /^(FROM|WORKDIR|COPY|RUN|ENV|USER|VOLUME|EXPOSE|STOPSIGNAL|HEALTHCHECK|CMD)$/;
    expect(words.filter(([instruction = '']) => !known.test(instruction))).toEqual([]);
    expect(words.filter(([instruction]) => instruction === 'FROM')).toHaveLength(2);
  });

  it('copies what is there, and all that a start needs', () => {
    const copied = words.filter(([first, second]) => first === 'COPY' && !second?.startsWith('--from'));
    const sources = copied.flatMap((line) => line.slice(1, -1));
    expect(sources.filter((source) => !existsSync(inProject(source)))).toEqual([]);
    expect(sources).toEqual(
      expect.arrayContaining(['src', 'templates', 'examples', 'scripts', 'ormconfig.ts']),
    );
    const taken = words
      .filter(([first, second]) => first === 'COPY' && second === '--from=build')
      .map(([, , source]) => source);
    expect(taken).toEqual(
      ['package.json', 'node_modules', 'dist', 'templates', 'examples'].map((name) => `/app/${name}`),
    );
  });

  it('sets what the server knows', () => {
    const pairs = words
      .filter(([first]) => first === 'ENV')
      .map(([, pair = '']) => pair.split(/=(.*)/s).slice(0, 2));
    expect(accepted(Object.fromEntries(pairs) as Record<string, string>)).toEqual([]);
  });

  it('has exec forms that are JSON', () => {
    const forms = lines.flatMap((line) => /CMD (\[.*\])$/.exec(line)?.[1] ?? []);
    expect(forms.map((form) => (JSON.parse(form) as string[])[0])).toEqual(['node', 'node']);
  });
});

describe('the compose file', () => {
  interface Service {
    readonly environment: Readonly<Record<string, string>>;
    readonly depends_on?: Readonly<Record<string, unknown>>;
    readonly build?: { readonly context: string; readonly dockerfile: string };
    readonly volumes?: readonly string[];
  }
  const compose = parse(read('operations/compose.yaml')) as {
    readonly services: Readonly<Record<string, Service>>;
    readonly volumes: Readonly<Record<string, null>>;
    readonly networks: {
      readonly default: { readonly ipam: { readonly config: readonly { subnet: string }[] } };
    };
  };

  function service(name: string): Service {
    const found = compose.services[name];
    if (!found) throw new Error(`no service ${name}`);
    return found;
  }

  it('has a server that waits for its database, and is built from what is there', () => {
    const { depends_on: waitsFor = {}, build } = service('kikkerplan');
    expect(Object.keys(compose.services)).toEqual(['database', 'kikkerplan']);
    expect(Object.keys(waitsFor)).toEqual(['database']);
    const parts = build ? [build.context, build.dockerfile] : [];
    expect(existsSync(inProject('docs/operations', ...parts))).toBe(true);
  });

  it('looks for the database where it is, by the name that it has', () => {
    const { environment, volumes = [] } = service('database');
    const address = service('kikkerplan').environment['DATABASE_URL'] ?? '';
    const { username, hostname, pathname } = new URL(address.replace(/\$\{[^}]*\}/, 'secret'));
    const { POSTGRES_USER: user, POSTGRES_DB: name } = environment;
    expect([username, hostname, pathname]).toEqual([user, 'database', `/${String(name)}`]);
    expect(volumes.map((volume) => volume.split(':')[0])).toEqual(Object.keys(compose.volumes));
  });

  it('sets what the server knows', () => {
    expect(accepted(service('kikkerplan').environment)).toEqual([]);
  });

  it('believes the network of its own and no wider one, where visitors could sit', () => {
    const [{ subnet } = {}] = compose.networks.default.ipam.config;
    expect(service('kikkerplan').environment['KIKKERPLAN_TRUST_PROXY']).toBe(subnet);
  });
});
