import Handlebars from 'handlebars';

import type { Words } from '../words/index.js';
import { textAt } from './helpers.js';

/** What a template may refer to. */
export interface Known {
  readonly templates: ReadonlySet<string>;
  readonly assets: ReadonlySet<string>;
  readonly words: Words;
}

/** Unescaped printing, by template and expression. Only markup of our own functions; keep this list short. */
const UNESCAPED: ReadonlySet<string> = new Set([
  'figure svg',
  'legend svg',
  'minis svg',
  'plan/figure svg',
  'plan/table rows',
]);

/** Everything that is wrong with a template, before it ever runs: one sentence each, with its place. */
export function checkTemplate(name: string, tree: hbs.AST.Program, known: Known): readonly string[] {
  const check = new Check(name, known);
  check.accept(tree);
  return check.problems.map((problem) => `${name}: ${problem}`);
}

/** Walks the syntax tree. What strict mode and knownHelpersOnly already refuse is not repeated here. */
class Check extends Handlebars.Visitor {
  readonly problems: string[] = [];

  constructor(
    private readonly name: string,
    private readonly known: Known,
  ) {
    super();
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    const expression = originalOf(mustache.path);
    // Handlebars' typing has no `escaped` that is false for {{{x}}} and {{&x}}, but its tree does.
    const escaped: unknown = mustache.escaped;
    if (escaped === false && !this.isUnescapable(expression))
      this.report(mustache, `{{{${expression}}}} is not on the list`);
    this.checkCall(mustache, expression);
    super.MustacheStatement(mustache);
  }

  override SubExpression(call: hbs.AST.SubExpression): void {
    this.checkCall(call, originalOf(call.path));
    super.SubExpression(call);
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    this.checkPartial(partial);
    super.PartialStatement(partial);
  }

  override PartialBlockStatement(partial: hbs.AST.PartialBlockStatement): void {
    this.checkPartial(partial);
    super.PartialBlockStatement(partial);
  }

  private isUnescapable(expression: string): boolean {
    return UNESCAPED.has(`${this.name} ${expression}`);
  }

  private checkCall(call: hbs.AST.MustacheStatement | hbs.AST.SubExpression, helper: string): void {
    if (helper === 't') this.checkLiteral(call, (key) => textAt(this.known.words, key));
    if (helper === 'asset') this.checkLiteral(call, (file) => this.mustBeAsset(file));
  }

  /** Words and files are named by a literal, so that a wrong name shows at start and not on a visitor's screen. */
  private checkLiteral(
    call: hbs.AST.MustacheStatement | hbs.AST.SubExpression,
    check: (literal: string) => unknown,
  ): void {
    const [first, ...more] = call.params;
    if (first?.type !== 'StringLiteral' || more.length > 0) {
      this.report(call, `${originalOf(call.path)} takes one literal text`);
      return;
    }
    try {
      check((first as hbs.AST.StringLiteral).value);
    } catch (error) {
      this.report(call, error instanceof Error ? error.message : String(error));
    }
  }

  private mustBeAsset(file: string): void {
    if (!this.known.assets.has(file)) throw new TypeError(`No asset ${file}`);
  }

  private checkPartial(partial: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement): void {
    const name = originalOf(partial.name);
    // A computed name (plan document blocks) cannot be known here; an unknown one throws when it is printed.
    const isKnown =
      partial.name.type === 'SubExpression' || name === '@partial-block' || this.known.templates.has(name);
    if (!isKnown) this.report(partial, `no template ${name}`);
    if (partial.params.length === 0 && !hasPairs(partial)) {
      this.report(partial, `{{> ${name}}} is given nothing: write {{> ${name} this}}`);
    }
  }

  private report(node: hbs.AST.Node, problem: string): void {
    this.problems.push(`line ${String(node.loc.start.line)}: ${problem}`);
  }
}

/** The typing has a hash always there; the tree leaves it out when nothing is given. */
function hasPairs(partial: { readonly hash?: hbs.AST.Hash }): boolean {
  return partial.hash !== undefined && partial.hash.pairs.length > 0;
}

function originalOf(expression: hbs.AST.Expression): string {
  return 'original' in expression ? String(expression.original) : '';
}
