import fc from 'fast-check';

import { safeUrl } from '../../../src/platform/views/index.js';

test.each([
  '/o/polder/plan',
  '?page=2',
  '#titel',
  'plan.html',
  'https://example.org/a?b=c#d',
  'HTTP://example.org',
  'mailto:a@example.org',
])('%s stays', (address) => {
  expect(safeUrl(address)).toBe(address);
});

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\u200bscript:alert(1)',
  'data:text/html,<script>1</script>',
  'vbscript:x',
  'file:///etc/passwd',
  '//elsewhere.example',
  '/\\elsewhere.example',
  '\\\\elsewhere.example',
  '\t//elsewhere.example',
])('%j leads nowhere', (address) => {
  expect(safeUrl(address)).toBe('#');
});

test('what a browser makes of it never has another scheme than the three', () => {
  const schemes = fc.constantFrom('javascript', 'data', 'vbscript', 'blob', 'ws', 'https', 'mailto');
  const noise = fc.string({
    unit: fc.constantFrom('\n', '\t', ' ', '\u0000', ':', '/', '\\', 'x'),
    maxLength: 4,
  });
  fc.assert(
    fc.property(noise, schemes, noise, (before, scheme, after) => {
      const address = safeUrl(`${before}${scheme}${after}:alert(1)`);
      const page = 'https://kikkerplan.test/o/polder';
      // What a browser cannot read leads nowhere either.
      if (!URL.canParse(address, page)) return;
      expect(['http:', 'https:', 'mailto:']).toContain(new URL(address, page).protocol);
    }),
  );
});
