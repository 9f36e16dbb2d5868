import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

import { example, run } from './run.js';
import { scratchFolder } from './scratch-folder.js';

const scratch = scratchFolder();
const good = readFileSync(example('warmwerk'), 'utf8');

const files = {
  empty: scratch.write('empty.yaml', ''),
  utf16: scratch.write('utf16.yaml', Buffer.from(`\ufeff${good}`, 'utf16le')),
  huge: scratch.write('huge.yaml', Buffer.alloc(10_000_000, 0x23)),
  wrong: scratch.write(
    'wrong.yaml',
    good.replace('owner: KC', 'owner: KX').replace('goalPercent: 20', 'goalPercent: 120'),
  ),
  notJson: scratch.write('case.json', good),
  own: scratch.write('own.yaml', good),
};

describe('what the command line cannot do', () => {
  it.each<readonly [string, readonly string[], string]>([
    [
      'an unknown command',
      ['chek', 'x.yaml'],
      'Fout: de opdracht “chek” bestaat niet; zie kikkerplan --help',
    ],
    [
      'an unknown option',
      ['check', '--foo', 'x.yaml'],
      'Fout: de optie “--foo” bestaat hier niet; zie kikkerplan --help',
    ],
    ['no file', ['check'], 'Fout: noem een bestand; zie kikkerplan --help'],
    ['two files', ['check', 'a.yaml', 'b.yaml'], 'Fout: noem één bestand'],
    [
      'an option without its value',
      ['check', 'a.yaml', '--include'],
      'Fout: achter “--include <pilot>” hoort een waarde',
    ],
    ['a plan without a place', ['plan', files.own], 'Fout: geef -o, --output <file> op'],
    ['an unknown language', ['check', files.own, '--lang', 'fr'], 'Fout: --lang: “fr” kan niet; kies nl, en'],
    [
      'a missing file',
      ['check', scratch.at('nope.yaml')],
      `Fout: ${scratch.at('nope.yaml')}: dit bestand bestaat niet`,
    ],
    [
      'a folder',
      ['check', dirname(files.own)],
      `Fout: ${dirname(files.own)}: dit is een map; noem een bestand`,
    ],
    [
      'an empty file',
      ['check', files.empty],
      `Fout: ${files.empty}: bestand: Het bestand is leeg: begin met “format: kikkerplan-case/1”`,
    ],
    [
      'another encoding',
      ['check', files.utf16],
      `Fout: ${files.utf16}: dit is geen tekst in UTF-8; sla het bestand op als UTF-8`,
    ],
    [
      '10 MB',
      ['check', files.huge],
      `Fout: ${files.huge}: dit bestand is groter dan 5 MB; zo groot is geen enkele case`,
    ],
    [
      'an unknown profile',
      ['sequence', files.own, '--profile', 'hot'],
      'Fout: --profile: “hot” kan niet; kies calm, balanced, brisk',
    ],
    [
      'a seed with decimals',
      ['sequence', files.own, '--seed', '1.5'],
      'Fout: --seed: “1.5” is geen getal dat hier past',
    ],
    [
      'negative seconds',
      ['sequence', files.own, '--seconds', '-1'],
      'Fout: --seconds: “-1” is geen getal dat hier past',
    ],
    [
      'an unknown format',
      ['plan', files.own, '-o', scratch.at('a.doc')],
      `Fout: aan de naam “${scratch.at('a.doc')}” is niet te zien welk soort document u wilt; kies --format html, pdf, docx, pptx, xlsx, csv, ics, json, svg, zip`,
    ],
    [
      'a format that there is not',
      ['plan', files.own, '-o', scratch.at('a.html'), '--format', 'doc'],
      'Fout: --format: “doc” kan niet; kies html, pdf, docx, pptx, xlsx, csv, ics, json, svg, zip',
    ],
    [
      'a folder that is not there',
      ['plan', files.own, '-o', scratch.at('no/a.html')],
      `Fout: ${scratch.at('no/a.html')}: de map voor dit bestand bestaat niet`,
    ],
    [
      'a folder as document',
      ['plan', files.own, '-o', dirname(files.own), '--format', 'json'],
      `Fout: ${dirname(files.own)}: dit is een map; noem een bestand`,
    ],
    [
      'its own input as output',
      ['plan', files.own, '-o', files.own, '--format', 'json'],
      `Fout: ${files.own}: dit is het casebestand zelf; kies een andere naam voor het plan`,
    ],
  ])(
    '%s: one clear line, exit code 2',
    async (_, argv, line) => {
      expect(await run(...argv)).toEqual({ code: 2, out: '', err: `${line}\n` });
      // The first of them loads the whole command, which takes a busy machine its time.
    },
    60_000,
  );

  it('names every mistake in a case at once, one line each, with its path', async () => {
    const { code, out, err } = await run('check', files.wrong, '--lang', 'en');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trimEnd().split('\n')).toEqual(
      [
        `Error: ${files.wrong}: pilots[0].phases[0].goalPercent: 120 is not possible here; choose a number from 0 to 100`,
        `Error: ${files.wrong}: pilots[0].owner: There is no department “KX”; name one of organisation.departments`,
        `Error: ${files.wrong}: pilots[1].owner: There is no department “KX”; name one of organisation.departments`,
      ].filter((line) => !line.includes('pilots[1]')),
    );
  });

  it('reads a .json file as JSON only', async () => {
    expect((await run('check', files.notJson)).err).toContain('Dit is wel YAML maar geen JSON');
  });

  it('complains about pilots that do not exist, and about pilots that must be both in and out', async () => {
    const { code, err } = await run(
      'check',
      files.own,
      '--include',
      'X9',
      '--include',
      'I01',
      '--exclude',
      'I01',
    );
    expect(code).toBe(2);
    expect(err.trimEnd().split('\n')).toEqual([
      'Fout: --include: er is geen pilot “X9”; deze zijn er wel: I01, I02, I03, I04, I05',
      'Fout: “I01” kan niet tegelijk met --include mee en met --exclude weg',
    ]);
  });

  it('writes nothing, and leaves what was there, when the input is wrong', async () => {
    const target = scratch.write('plan.html', 'the plan of yesterday');
    expect((await run('plan', files.wrong, '-o', target)).code).toBe(2);
    expect(readFileSync(target, 'utf8')).toBe('the plan of yesterday');
    expect((await run('plan', files.wrong, '-o', scratch.at('new.html'))).code).toBe(2);
    expect(existsSync(scratch.at('new.html'))).toBe(false);
    expect(readdirSync(dirname(target)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});
