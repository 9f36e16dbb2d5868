/** "pilots[0].phases[0].money" -> ["pilots", 0, "phases", 0, "money"]. */
function stepsOf(path: string): readonly (string | number)[] {
  return path
    .split(/[.[\]]/u)
    .filter((step) => step !== '')
    .map((step) => (/^\d+$/u.test(step) ? Number(step) : step));
}

type Container = Record<string | number, unknown>;

/** A copy of a value with something else at one path; undefined removes the key. Keys with a dot in them need `key`. */
export function damaged(value: unknown, path: string, replacement: unknown): unknown {
  const copy: unknown = structuredClone(value);
  const steps = stepsOf(path);
  const last = steps.at(-1) ?? '';
  const container = steps
    .slice(0, -1)
    .reduce<Container>((inside, step) => inside[step] as Container, copy as Container);
  if (replacement === undefined) Reflect.deleteProperty(container, last);
  else container[last] = replacement;
  return copy;
}
