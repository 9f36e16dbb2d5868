import { directors, leaders, members, type MatrixRow } from './matrix-row.js';

/** The build of a portfolio is for a consultant only. */
export function templateRows(): readonly MatrixRow[] {
  const url = '/o/:organisation/sjabloon';
  const consultant = (status: number, nobody: number): MatrixRow['own'] =>
    members(403, { consultant: status, nobody });
  return [
    { method: 'GET', url, own: consultant(200, 303) },
    { method: 'POST', url, own: consultant(422, 403) },
    { method: 'GET', url: `${url}/erbij`, own: consultant(200, 303) },
    { method: 'POST', url: `${url}/erbij`, own: consultant(422, 403) },
  ];
}

/** A workshop that nobody held: whoever may look is told that it is not there. */
export function workshopRows(): readonly MatrixRow[] {
  const params = { workshop: '0b6b7a52-7d0e-4d7e-9a3a-000000000002' };
  const base = '/o/:organisation/werksessies';
  const one = `${base}/:workshop`;
  const c = { c: 'content' };
  return [
    { method: 'GET', url: base, own: members(200, { reader: 403 }) },
    { method: 'GET', url: `${base}/nieuw`, own: leaders(200) },
    { method: 'POST', url: `${base}/nieuw`, own: leaders(422, 403) },
    { method: 'GET', url: one, own: members(404, { reader: 403 }), params },
    { method: 'GET', url: `${one}/afspraken.csv`, own: members(404, { reader: 403 }), params },
    { method: 'POST', url: `${one}/afsluiten`, own: leaders(404, 403), params, fields: { closed: 'true' } },
    { method: 'GET', url: `${one}/scherm/:c`, own: leaders(404), params: { ...params, ...c } },
    { method: 'POST', url: `${one}/idee`, own: leaders(404, 403), params, fields: { ...c, idea: 'x' } },
    {
      method: 'POST',
      url: `${one}/afspraak`,
      own: leaders(404, 403),
      params,
      fields: { ...c, decision: 'x' },
    },
    {
      method: 'POST',
      url: `${one}/samenvoegen`,
      own: leaders(404, 403),
      params,
      fields: { ...c, number: '1' },
    },
  ];
}

/** Everybody may answer; nothing was asked, so nothing is counted. A form that says nothing is refused. */
export function pulseRows(): readonly MatrixRow[] {
  const url = '/o/:organisation/peiling';
  return [
    { method: 'GET', url, own: members(200) },
    { method: 'POST', url, own: members(422, { nobody: 403 }) },
    { method: 'GET', url: `${url}/vragen`, own: directors(200) },
    { method: 'POST', url: `${url}/vragen`, own: directors(422, 403) },
  ];
}
