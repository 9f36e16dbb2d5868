import { Check } from 'typeorm';

/**
 * CHECK constraints written once for both databases. SQLite keeps whatever it is given (a text in an integer, 4,000
 * characters in a name), PostgreSQL does not; with these both refuse the same. Entities and migrations share them, so a
 * published helper never changes its expression: a new rule is a new helper.
 *
 * TypeORM reads SQLite's constraints back with a pattern that ends at `),`: no expression may contain that.
 */
export interface CheckRule {
  readonly name: string;
  readonly expression: string;
}

const MAX_INTEGER = 2_147_483_647;

function rule(table: string, column: string, expression: string): CheckRule {
  return { name: `CHK_${table}_${column}`, expression };
}

/** At most `max` code points. */
export function atMost(table: string, column: string, max: number): CheckRule {
  return rule(table, column, `length("${column}") <= ${String(max)}`);
}

/** From 1 to `max` code points. */
export function filled(table: string, column: string, max: number): CheckRule {
  return rule(table, column, `length("${column}") BETWEEN 1 AND ${String(max)}`);
}

/** Exactly `size` code points: ids and digests. */
export function exactly(table: string, column: string, size: number): CheckRule {
  return rule(table, column, `length("${column}") = ${String(size)}`);
}

export function oneOf(table: string, column: string, values: readonly string[]): CheckRule {
  return rule(table, column, `"${column}" IN (${values.map((value) => `'${value}'`).join(', ')})`);
}

/** A whole number from `from` to 2^31 - 1. The cast is what stops SQLite from keeping 1.5 or 'abc'. */
export function wholeFrom(table: string, column: string, from: number): CheckRule {
  return rule(
    table,
    column,
    `CAST("${column}" AS integer) = "${column}" AND "${column}" BETWEEN ${String(from)} AND ${String(MAX_INTEGER)}`,
  );
}

/** A moment as `Date.toISOString()` writes it: 24 characters, UTC, so that text order is time order. */
export function instant(table: string, column: string): CheckRule {
  return rule(table, column, `"${column}" LIKE '____-__-__T__:__:__.___Z'`);
}

/** The rules of an entity, beside its columns. */
export function Checks(...rules: readonly CheckRule[]): ClassDecorator {
  return (target) => {
    for (const { name, expression } of rules) Check(name, expression)(target);
  };
}
