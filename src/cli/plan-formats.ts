/** Kinds of document that `kikkerplan plan` can write. */
export const PLAN_FORMATS = ['html', 'json'] as const;

export type PlanFormat = (typeof PLAN_FORMATS)[number];

/** The format that was asked for, else the one that the file's name ends in. */
export function planFormat(asked: string | undefined, output: string): PlanFormat | undefined {
  const name = asked ?? /\.([a-z]+)$/iu.exec(output)?.[1]?.toLowerCase();
  return PLAN_FORMATS.find((format) => format === name);
}
