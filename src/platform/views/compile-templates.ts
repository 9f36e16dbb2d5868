import vm from 'node:vm';

import Handlebars from 'handlebars';

import { words } from '../words/index.js';
import type { AssetUrls } from './assets.js';
import { checkMarkup } from './check-markup.js';
import { checkTemplate } from './check-template.js';
import { HELPER_NAMES } from './helpers.js';
import type { TemplateSources } from './templates.js';

/** Compiled templates by name, as Handlebars' runtime takes them. */
export type CompiledTemplates = ReadonlyMap<string, TemplateSpecification>;

/**
 * strict: a missing value throws. knownHelpersOnly: so does a helper we do not have. explicitPartialContext: a part
 * sees what it is given, so a label of the page never turns up inside an icon.
 */
const OPTIONS = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(HELPER_NAMES.map((name) => [name, true])),
  explicitPartialContext: true,
  preventIndent: true,
} as const;

/** Checks the templates and turns each into JavaScript; throws with everything that is wrong with any of them. */
export function templateCode(sources: TemplateSources, assets: AssetUrls): ReadonlyMap<string, string> {
  const trees = parse(sources);
  refuseProblems(sources, trees, assets);
  // Typed as an object, but it is the source of one.
  const code = (tree: hbs.AST.Program): string => Handlebars.precompile(tree, OPTIONS) as unknown as string;
  return new Map([...trees].map(([name, tree]) => [name, code(tree)]));
}

/** Handlebars compiles at first use unless it is given finished code; the file name shows in stack traces. */
export function compileTemplates(sources: TemplateSources, assets: AssetUrls): CompiledTemplates {
  const run = (name: string, code: string): TemplateSpecification =>
    vm.runInThisContext(`(${code})`, { filename: `templates/${name}.hbs` }) as TemplateSpecification;
  return new Map([...templateCode(sources, assets)].map(([name, code]) => [name, run(name, code)]));
}

type Trees = ReadonlyMap<string, hbs.AST.Program>;

function parse(sources: TemplateSources): Trees {
  return new Map([...sources].map(([name, source]) => [name, Handlebars.parse(source, { srcName: name })]));
}

function refuseProblems(sources: TemplateSources, trees: Trees, assets: AssetUrls): void {
  const known = { templates: new Set(sources.keys()), assets: new Set(assets.names), words: words('nl') };
  const problems = [...trees].flatMap(([name, tree]) => checkTemplate(name, tree, known));
  const markup = [...sources].flatMap(([name, source]) =>
    checkMarkup(source).map((problem) => `${name}: ${problem}`),
  );
  const all = [...problems, ...markup];
  if (all.length > 0) throw new Error(`Templates that cannot be used:\n${all.join('\n')}`);
}
