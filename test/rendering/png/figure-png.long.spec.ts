import v8 from 'node:v8';
import type { Svg } from '../../../src/platform/views/documents.js';
import { figurePng } from '../../../src/rendering/png/figure-png.js';

test('a picture is drawn without changing the flags of V8, which the threads of a process share', async () => {
  const flags = jest.spyOn(v8, 'setFlagsFromString');
  const svg = '<svg viewBox="0 0 20 10"><path d="M0 0h9"/></svg>';
  const { png, width, height } = await figurePng(svg as Svg);
  expect([width, height, Buffer.from(png.subarray(1, 4)).toString()]).toEqual([20, 10, 'PNG']);
  expect(flags).not.toHaveBeenCalled();
  flags.mockRestore();
});
