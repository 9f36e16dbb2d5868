import vm from 'node:vm';

import Handlebars from 'handlebars';

import { type Language, words } from '../words/index.js';
import type { AssetUrls } from './assets.js';
import { checkMarkup } from './check-markup.js';
import { checkTemplate } from './check-template.js';
import { layoutModel, type ViewContext } from './context.js';
import { HELPER_NAMES, type TemplateData, templateHelpers } from './helpers.js';
import type { FragmentDefinition, PageDefinition } from './page.js';
import type { TemplateSources } from './templates.js';

/** Turns models into HTML. Templates are checked and compiled once, when the renderer is made. */
export interface Renderer {
  /** A whole page with its surroundings. */
  page<Model>(definition: PageDefinition<Model>, model: Model, context: ViewContext): string;
  /** One template without a layout: a section of the plan document, a part that is sent on its own. */
  fragment<Model>(definition: FragmentDefinition<Model>, model: Model, language: Language): string;
}

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

type Compiled = Handlebars.TemplateDelegate<unknown>;

export function createRenderer(sources: TemplateSources, assets: AssetUrls): Renderer {
  const trees = parse(sources);
  refuseProblems(sources, trees, assets);
  const handlebars = Handlebars.create();
  handlebars.registerHelper({ ...templateHelpers((name) => assets.url(name)) });
  const compiled = new Map([...trees].map(([name, tree]) => [name, compile(handlebars, name, tree)]));
  handlebars.registerPartial(Object.fromEntries(compiled));
  const print = (template: string, model: unknown, data: TemplateData): string => {
    const run = compiled.get(template);
    if (!run) throw new Error(`No template ${template}`);
    return run(model, { data });
  };
  return {
    page: (definition, model, context) => {
      const layout = layoutModel(context, definition.landscape);
      return print(definition.template, model, {
        ...surroundings(context.language, context.csrfToken),
        layout,
      });
    },
    fragment: (definition, model, language) => print(definition.template, model, surroundings(language, '')),
  };
}

function surroundings(language: Language, csrf: string): TemplateData {
  return { words: words(language), language, csrf };
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

/** Handlebars compiles at first use unless it is given finished code; the file name shows in stack traces. */
function compile(handlebars: typeof Handlebars, name: string, tree: hbs.AST.Program): Compiled {
  // Typed as an object, but it is the source of one.
  const code = Handlebars.precompile(tree, OPTIONS) as unknown as string;
  const made: unknown = vm.runInThisContext(`(${code})`, { filename: `templates/${name}.hbs` });
  return handlebars.template(made as TemplateSpecification);
}
