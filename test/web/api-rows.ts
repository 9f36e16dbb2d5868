import { members, type Asker, type MatrixRow } from './matrix-row.js';

type Statuses = Readonly<Record<Asker, number>>;

/** Nobody gets in without a token, whatever the route. */
function programs(status: number, except: Partial<Record<Asker, number>> = {}): Statuses {
  return members(status, { nobody: 401, ...except });
}

function managers(status: number): Statuses {
  return programs(403, { administrator: status, 'strategy-director': status });
}

const inside = '/api/v1/o/:organisation';

/** Routes for programs, each asked with a token that may also change. */
export const API_ROWS: readonly MatrixRow[] = [
  { method: 'GET', url: '/api/v1/organisations', own: programs(200) },
  { method: 'GET', url: `${inside}/audit-trail`, own: managers(200) },
];
