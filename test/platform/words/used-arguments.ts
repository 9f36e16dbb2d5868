import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';

type Elements = readonly MessageFormatElement[];
type Element = MessageFormatElement;

/** What each kind of element in a parsed ICU message takes its argument for, by the parser's numbers. */
const TAKES: Readonly<Record<number, 'text' | 'number'>> = {
  1: 'text', // {name}
  2: 'number', // {n, number}
  5: 'text', // {kind, select, ...}
  6: 'number', // {n, plural, ...}
};
const LITERAL = 0;

export interface Used {
  /** "text" for a plain placeholder or a choice, "number" for a number or a plural, by argument. */
  readonly args: Map<string, Set<string>>;
  readonly problems: string[];
}

/** What a message does with its arguments, and what it should not do. */
export function usedArguments(elements: Elements, used: Used = { args: new Map(), problems: [] }): Used {
  for (const element of elements) use(element, used);
  return used;
}

function use(element: Element, used: Used): void {
  const name = 'value' in element ? element.value : '';
  const kind: number = element.type;
  const takes = TAKES[kind];
  if (takes) used.args.set(name, (used.args.get(name) ?? new Set()).add(takes));
  if (kind === LITERAL && name.includes('#')) used.problems.push('a # outside its plural prints a #');
  if ('options' in element)
    Object.values(element.options).forEach((option) => usedArguments(option.value, used));
}
