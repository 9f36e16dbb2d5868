import { gte, satisfies } from 'semver';
import { inProject, readJson } from '../support/project.js';

type Versions = Readonly<Record<string, string>>;

interface Manifest {
  readonly engines: { readonly node: string };
  readonly dependencies: Versions;
  readonly devDependencies: Versions;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

interface LockedPackage {
  readonly version: string;
  readonly hasInstallScript?: boolean;
  readonly engines?: { readonly node?: string };
  readonly optionalDependencies?: Versions;
}

const manifest = readJson(inProject('package.json')) as Manifest;
const lock = readJson(inProject('package-lock.json')) as { packages: Record<string, LockedPackage> };
const locked = Object.entries(lock.packages)
  .filter(([path]) => path !== '')
  .map(([path, details]) => ({ path, name: path.slice(path.lastIndexOf('node_modules/') + 13), ...details }));

/**
 * Direct packages that read what strangers send, keep what they may not see, or decide who they are:
 * never older than this. Raise a floor when an advisory says so; never lower one.
 */
const floors: Versions = {
  '@fastify/cookie': '11.0.2',
  '@fastify/csrf-protection': '7.1.0',
  '@fastify/helmet': '13.0.0',
  '@fastify/rate-limit': '10.3.0',
  '@fastify/session': '11.1.0',
  '@fastify/static': '10.1.11',
  '@nestjs/common': '11.2.10',
  '@nestjs/core': '11.2.10',
  '@nestjs/platform-fastify': '11.2.8',
  ajv: '8.20.0',
  'better-sqlite3': '12.11.1',
  'class-transformer': '0.5.1',
  'class-validator': '0.15.1',
  fastify: '5.11.3',
  handlebars: '4.7.10',
  pg: '8.23.1',
  typeorm: '1.1.1',
  yaml: '2.9.1',
};

/** Why a package may not come in, not even by way of another one. */
const refused: Readonly<Record<string, string>> = {
  xlsx: 'the version on npm has unfixed advisories',
  exceljs: 'two denial-of-service advisories without a fix',
  sqlite3: 'archived; better-sqlite3 is the driver',
};

/** The oldest Node.js that engines admits, and a usual version of the lines that the README advises. */
const supportedNodes = ['20.19.0', '22.20.0', '24.11.0'];

describe('the packages', () => {
  const direct = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

  it.each(direct)('%s is pinned to one version and locked to it', (name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
    expect(lock.packages[`node_modules/${name}`]?.version).toBe(version);
  });

  it.each(Object.entries(floors))('%s is not older than %s', (name, floor) => {
    expect(manifest.dependencies).toHaveProperty([name]);
    expect(gte(manifest.dependencies[name] ?? '0.0.0', floor)).toBe(true);
  });

  it.each(Object.entries(refused))('%s stays out: %s', (name) => {
    expect(locked.filter((entry) => entry.name === name)).toEqual([]);
  });

  it.each(['fastify', 'typeorm', 'reflect-metadata'])('there is one %s, not two side by side', (name) => {
    expect(locked.filter((entry) => entry.name === name)).toHaveLength(1);
  });
});

describe('a fresh npm ci', () => {
  it('warns of no package that refuses a supported Node.js', () => {
    expect(satisfies(supportedNodes[0] ?? '', manifest.engines.node)).toBe(true);
    const refusing = locked.filter(
      ({ engines }) => engines?.node && !supportedNodes.every((node) => satisfies(node, engines.node ?? '')),
    );
    expect(refusing.map(({ path }) => path)).toEqual([]);
  });

  it('finds a decision for every package with an install script', () => {
    const names = locked.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
    expect(Object.keys(manifest.allowScripts).sort()).toEqual([...new Set(names)].sort());
  });

  it('finds the builds for other systems in the lock file', () => {
    const names = new Set(locked.map(({ name }) => name));
    const missing = locked.flatMap(({ name, optionalDependencies = {} }) =>
      Object.keys(optionalDependencies)
        .filter((optional) => !names.has(optional))
        .map((optional) => `${name} wants ${optional}`),
    );
    expect(missing).toEqual([]);
  });
});
