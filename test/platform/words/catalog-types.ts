import path from 'node:path';

import ts from 'typescript';

const WORDS = path.resolve(__dirname, '../../../src/platform/words');

/** What each argument of a message may be: a number, or a text (all else). */
export type DeclaredArguments = Readonly<Record<string, 'number' | 'text'>>;

/**
 * The arguments that the Dutch catalog declares in its types, by key path. The types exist for the compiler only, so
 * the compiler is asked.
 */
export function declaredArguments(): ReadonlyMap<string, DeclaredArguments> {
  const file = path.join(WORDS, 'nl.ts');
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(path.resolve(__dirname, '../../../tsconfig.json'), (name) => ts.sys.readFile(name))
      .config,
    ts.sys,
    path.resolve(__dirname, '../../..'),
  );
  const program = ts.createProgram([file], { ...options, noEmit: true, incremental: false });
  const source = program.getSourceFile(file);
  const checker = program.getTypeChecker();
  const module = source && checker.getSymbolAtLocation(source);
  const nl = module ? checker.getExportsOfModule(module).find((symbol) => symbol.name === 'nl') : undefined;
  if (!nl) throw new Error('The Dutch catalog exports no nl');
  const found = new Map<string, DeclaredArguments>();
  collect(checker, checker.getTypeOfSymbol(nl), [], found);
  return found;
}

function collect(
  checker: ts.TypeChecker,
  type: ts.Type,
  keys: readonly string[],
  found: Map<string, DeclaredArguments>,
): void {
  if (type.flags & ts.TypeFlags.StringLike || type.isUnion()) return;
  if (type.getSymbol()?.name === 'Message') {
    const args = type.getProperty('args');
    if (args) found.set(keys.join('.'), argumentsOf(checker, checker.getTypeOfSymbol(args)));
    return;
  }
  for (const property of type.getProperties()) {
    collect(checker, checker.getTypeOfSymbol(property), [...keys, property.name], found);
  }
}

function argumentsOf(checker: ts.TypeChecker, type: ts.Type): DeclaredArguments {
  const args = checker.getPropertiesOfType(type);
  return Object.fromEntries(args.map((arg) => [arg.name, kindOf(checker.getTypeOfSymbol(arg))]));
}

/** `0 | 1 | 2` is a number too. */
function kindOf(type: ts.Type): 'number' | 'text' {
  const parts = type.isUnion() ? type.types : [type];
  return parts.every(({ flags }) => flags & ts.TypeFlags.NumberLike) ? 'number' : 'text';
}
