/**
 * Escaping is for text, not for its place in the markup. These rules keep values out of the places where escaping
 * does not help: addresses without a scheme check, scripts, styles and unquoted attributes.
 */
interface Rule {
  readonly pattern: RegExp;
  readonly allows?: (value: string) => boolean;
  readonly problem: string;
}

const RULES: readonly Rule[] = [
  {
    pattern: /\b(?:href|src|action|formaction|cite|poster|data|srcset)\s*=\s*"([^"]*)"/gi,
    allows: (value) =>
      !value.includes('{{') || /^(?:\{\{(?:url|asset|picture) [^}]*\}\}|#[^/]*)$/.test(value),
    problem: 'an address goes through {{url ...}}, {{asset ...}} or {{picture ...}}',
  },
  { pattern: /=\s*'[^']*\{\{/g, problem: 'attributes with values stand in double quotes' },
  { pattern: /=\{\{/g, problem: 'attributes with values stand in double quotes' },
  { pattern: /<[^>]*\sstyle\s*=/gi, problem: 'no style attribute: the content security policy refuses it' },
  {
    pattern: /<[^>]*\son[a-z]+\s*=/gi,
    problem: 'no event attribute: the content security policy refuses it',
  },
  {
    pattern: /<script\b([\s\S]*?)<\/script>/gi,
    allows: (value) =>
      !value.includes('{{') ||
      /^ (?:[a-z]+="[^"]*" ?)*type="application\/json"[^>]*>\{\{json [^}]*\}\}$/.test(value) ||
      /^ (?:type="module" )?src="\{\{asset [^}]*\}\}"(?: defer)?>$/.test(value),
    problem: 'only {{json ...}} in a script of type application/json',
  },
  {
    pattern: /<style\b([\s\S]*?)<\/style>/gi,
    allows: (value) => !value.includes('{{'),
    problem: 'no values in a style element',
  },
  {
    pattern:
      /<form\b(?![^>]*method="get")(?![^>]*><input type="hidden" name="_csrf" value="\{\{@csrf\}\}">)/gi,
    problem: 'a form that sends carries the token: use {{#> form}} or {{> post-link}}',
  },
];

export function checkMarkup(source: string): readonly string[] {
  return RULES.flatMap(({ pattern, allows, problem }) =>
    [...source.matchAll(pattern)]
      .filter((match) => !allows?.(match[1] ?? ''))
      .map((match) => `line ${String(lineOf(source, match.index))}: ${problem}`),
  );
}

function lineOf(source: string, index: number): number {
  return source.slice(0, index).split('\n').length;
}
