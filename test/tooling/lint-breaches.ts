import type { PlantedFiles } from '../support/planted-tree.js';

export interface Breach {
  readonly rule: string;
  readonly code: string;
}

const imports = 'no-restricted-imports';
const syntax = 'no-restricted-syntax';

/** Each is planted in a file of src/planning/. */
export const impureCode: readonly Breach[] = [
  { rule: 'no-restricted-properties', code: 'export const now = Date.now();' },
  { rule: 'no-restricted-properties', code: 'export const chance = Math.random();' },
  { rule: syntax, code: 'export const today = new Date();' },
  { rule: syntax, code: 'export const today = Date();' },
  { rule: syntax, code: "export const order = 'a'.localeCompare('b');" },
  { rule: syntax, code: 'export const amount = (1000).toLocaleString();' },
  { rule: 'no-restricted-globals', code: 'export const home = process.env;' },
  { rule: 'no-restricted-globals', code: "console.log('heat');" },
  { rule: 'no-restricted-globals', code: 'setTimeout(() => 1, 1);' },
  { rule: 'no-restricted-globals', code: 'globalThis.setTimeout(() => 1, 1);' },
  { rule: 'no-restricted-globals', code: 'export const euros = new Intl.NumberFormat();' },
];

/** Each is planted in a store of a context. */
export const waysAroundTheDoor: readonly Breach[] = [
  { rule: syntax, code: "import { DataSource } from 'typeorm';\nexport const own = new DataSource();" },
  { rule: syntax, code: "import type { DataSource } from 'typeorm';\nexport type Own = DataSource;" },
  {
    rule: syntax,
    code: "import { EntityManager } from 'typeorm';\nexport const own = new EntityManager();",
  },
  { rule: syntax, code: "import type { Repository } from 'typeorm';\nexport type Own = Repository;" },
  { rule: syntax, code: "import * as orm from 'typeorm';\nexport const own = orm;" },
  { rule: imports, code: "import sqlite from 'better-sqlite3';\nexport const own = sqlite;" },
  { rule: imports, code: "import { Pool } from 'pg';\nexport const own = Pool;" },
  {
    rule: imports,
    code: "import { own } from 'typeorm/data-source/DataSource.js';\nexport const mine = own;",
  },
  { rule: syntax, code: withManager('em.dataSource') },
  { rule: syntax, code: withManager('em.queryRunner') },
  { rule: syntax, code: withManager('em.transaction(() => 1)') },
  { rule: syntax, code: withManager("em.getRepository('pilot')") },
  { rule: syntax, code: withManager("em.save('pilot')") },
];

function withManager(expression: string): string {
  return `import type { EntityManager } from 'typeorm';\nexport const way = (em: EntityManager) => ${expression};`;
}

/** What a store, the door itself and the core may do; nothing fires here. */
export const allowedCode: PlantedFiles = {
  'src/pilots/store/good.store.ts':
    "import { type EntityManager, In, Entity } from 'typeorm';\n" +
    'export const find = (em: EntityManager) => em.findBy(Entity, { id: In([1]) });',
  'src/platform/database/door.ts':
    "import { DataSource } from 'typeorm';\nimport sqlite from 'better-sqlite3';\n" +
    'export const door = new DataSource(sqlite);',
  'src/planning/good.ts': "export const day = new Date('2026-01-05');",
};
