import { strToU8, zipSync } from 'fflate';
import { readCsv } from '../../../src/platform/spreadsheets/read-csv.js';
import { readXlsx } from '../../../src/platform/spreadsheets/read-xlsx.js';
import { bounded, TableRefused } from '../../../src/platform/spreadsheets/table.js';
import { listFile } from '../../../src/platform/spreadsheets/index.js';

const TABLE = [
  ['Naam', 'Mensen', 'Fte'],
  ['Klantenservice', 140, 4.5],
  ['=HYPERLINK("x")', null, -1],
  ['regel 1\nregel 2; met "haakjes"', 0, null],
];
/** In CSV everything is text, and what is not there is empty. */
const AS_TEXT = [
  ['Naam', 'Mensen', 'Fte'],
  ['Klantenservice', '140', '4,5'],
  ['=HYPERLINK("x")', '', '-1'],
  ['regel 1\nregel 2; met "haakjes"', '0', ''],
];

function problemOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof TableRefused) return error.problem;
    throw error;
  }
  return 'none';
}

async function xlsxProblem(bytes: Uint8Array): Promise<string> {
  const table = await readXlsx(bytes).catch((error: unknown) => error);
  return table instanceof TableRefused ? table.problem : problemOf(() => bounded(table as never));
}

function workbook(sheet: string, others: Record<string, string> = {}): Uint8Array {
  const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const parts = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns:r="${rels}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${rels}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    ...others,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

describe('a list in a file', () => {
  it('comes back from CSV as it was written, formulas as text', async () => {
    const { bytes } = await listFile('csv', TABLE, { name: 'A', language: 'nl' });
    expect(Buffer.from(bytes).toString()).toContain('"\'=HYPERLINK');
    expect(readCsv(bytes)).toEqual(AS_TEXT);
  });

  it('comes back from a workbook as it was written, numbers as numbers', async () => {
    const { bytes } = await listFile('xlsx', TABLE, { name: 'A', language: 'nl' });
    expect(await readXlsx(bytes)).toEqual(TABLE);
  });

  it.each([
    [
      'a comma between columns',
      'Naam,Mensen\r\n"Jansen, Jo",3',
      [
        ['Naam', 'Mensen'],
        ['Jansen, Jo', '3'],
      ],
    ],
    [
      'tabs',
      'Naam\tMensen\nJo\t3',
      [
        ['Naam', 'Mensen'],
        ['Jo', '3'],
      ],
    ],
    [
      'an empty row, which keeps its number',
      'Naam;Mensen\n;\nJo;3',
      [
        ['Naam', 'Mensen'],
        ['', ''],
        ['Jo', '3'],
      ],
    ],
  ])('reads CSV with %s', (_, text, rows) => {
    expect(readCsv(strToU8(text))).toEqual(rows);
  });

  it('reads the code page of an older Excel, and its UTF-16', () => {
    expect(readCsv(Uint8Array.from([...strToU8('Caf'), 0xe9, ...strToU8(';1')]))).toEqual([['Café', '1']]);
    expect(readCsv(Buffer.from('\ufeffCafé;1', 'utf16le'))).toEqual([['Café', '1']]);
  });

  it.each([
    ['bytes that are no text', Uint8Array.from([1, 0, 2, 3]), 'not-a-spreadsheet'],
    ['a quote that never ends', strToU8('Naam;"Mensen\nJo;3'), 'broken'],
  ])('refuses CSV of %s', (_, bytes, problem) => {
    expect(problemOf(() => readCsv(bytes))).toBe(problem);
  });

  it.each([
    [
      'nothing but empty cells',
      [
        ['', null],
        [' ', ''],
      ],
      'empty',
    ],
    ['two thousand rows', Array.from({ length: 2_000 }, () => ['x']), 'too-many-cells'],
    ['two hundred columns', [Array.from({ length: 200 }, () => 'x')], 'too-many-cells'],
    ['a megabyte of text', [['x'.repeat(1_000_000)]], 'too-many-cells'],
  ])('is no list with %s', (_, rows, problem) => {
    expect(problemOf(() => bounded(rows))).toBe(problem);
  });

  const cell = (place: string) => `<row r="1"><c r="${place}"><v>1</v></c></row>`;
  it.each([
    ['a document of Word', zipSync({ 'word/document.xml': strToU8('<x/>') }), 'not-a-spreadsheet'],
    ['half a workbook', workbook(cell('A1')).slice(0, 300), 'broken'],
    ['XML that stops', workbook('<row r="1"><c'), 'broken'],
    ['entities of its own', workbook(cell('A1'), { 'xl/x.xml': '<!DOCTYPE a [<!ENTITY b "b">]>' }), 'broken'],
    [
      'a cell in the last row of Excel',
      workbook('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'),
      'too-many-cells',
    ],
    ['a cell in the last column of Excel', workbook(cell('XFD1')), 'too-many-cells'],
    [
      'parts that unpack to a lot',
      workbook(cell('A1'), { 'xl/x.xml': ' '.repeat(30_000_000) }),
      'too-complicated',
    ],
    [
      'a thousand parts',
      workbook(
        cell('A1'),
        Object.fromEntries(Array.from({ length: 1_000 }, (_, n) => [`xl/${String(n)}.xml`, ''])),
      ),
      'too-complicated',
    ],
  ])('refuses a workbook with %s', async (_, bytes, problem) => {
    expect(await xlsxProblem(bytes)).toBe(problem);
  });

  it('gives a part no more memory than it says it takes', async () => {
    const bytes = workbook(cell('A1'), { 'xl/big.xml': ' '.repeat(1_000_000) });
    // The directory at the end says a hundred bytes instead.
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at < bytes.length - 4; at += 1)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 1_000_000)
        view.setUint32(at + 24, 100, true);
    expect(await readXlsx(bytes)).toEqual([[1]]);
  });
});
