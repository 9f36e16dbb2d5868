import { createRequire } from 'node:module';

import type * as Yaml from 'yaml';

const load = createRequire(__filename);

/** The YAML library, loaded when the first YAML text comes by: whoever reads JSON should not wait for it. */
export function yamlLibrary(): typeof Yaml {
  return load('yaml') as typeof Yaml;
}
