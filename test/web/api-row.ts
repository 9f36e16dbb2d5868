import { members, type Asker, type MatrixRow } from './matrix-row.js';

export type Statuses = Readonly<Record<Asker, number>>;

/** Nobody gets in without a token, whatever the route. */
export function programs(status: number, except: Partial<Record<Asker, number>> = {}): Statuses {
  return members(status, { nobody: 401, ...except });
}

export function managers(status: number): Statuses {
  return programs(403, { administrator: status, 'strategy-director': status });
}

export function leaders(status: number): Statuses {
  return programs(403, { 'strategy-director': status, consultant: status });
}

export function directors(status: number): Statuses {
  return programs(403, { 'strategy-director': status });
}

export function steering(status: number): Statuses {
  return programs(status, { 'department-head': 403, reader: 403 });
}

export const reading = programs(200, { reader: 403 });

type Sent = Pick<MatrixRow, 'body' | 'ifMatch' | 'params'>;

export function row(method: MatrixRow['method'], url: string, own: Statuses, sent: Sent = {}): MatrixRow {
  return { method, url: `/api/v1/o/:organisation${url}`, own, ...sent };
}

export const UNKNOWN = '0b6b7a52-7d0e-4d7e-9a3a-000000000000';

/** A version that nothing has: whoever may change it is told that somebody else was first. */
export const old = { ifMatch: '"0"', body: {} };
