import { SETTING_KEYS } from '../../src/planning/index.js';
import { caseSchema } from '../../src/platform/case-file/index.js';
import { run } from './run.js';

describe('help, version, schema and settings', () => {
  it.each(['nl', 'en'])('offers in %s exactly what there is', async (language) => {
    const { code, out } = await run('--help', '--lang', language);
    expect(code).toBe(0);
    expect(out.match(/^ {2}(check|sequence|plan|schema|settings|backup|restore) /gmu)).toHaveLength(7);
    const plan = (await run('plan', '--help', `--lang=${language}`)).out;
    expect(plan.replace(/\s+/gu, ' ')).toContain('html, pdf, docx, pptx, xlsx, csv, ics, json, svg, zip');
    expect(plan).not.toMatch(/choices:|default:|\[options\] \[command\]/u);
  });

  it('shows the help and ends with 2 when there is no command', async () => {
    const { code, out, err } = await run();
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Gebruik: kikkerplan <opdracht> [opties]');
  });

  it('tells its version', async () => {
    expect(await run('--version')).toEqual({ code: 0, out: '1.2.3\n', err: '' });
  });

  it('prints the schema', async () => {
    const { code, out } = await run('schema');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(caseSchema.node);
  });

  it('prints every threshold, for people and as JSON', async () => {
    const { out } = await run('settings');
    for (const key of SETTING_KEYS) expect(out).toContain(key);
    const { settings } = JSON.parse((await run('settings', '--json')).out) as {
      readonly settings: readonly { readonly key: string }[];
    };
    expect(settings.map(({ key }) => key)).toEqual(SETTING_KEYS);
  });
});
