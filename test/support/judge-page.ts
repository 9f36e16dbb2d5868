import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import { axeViolations, isTooWide } from './browser.js';

/** Valid HTML and accessible markup; how a tag is written is left to the templates. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'require-sri': 'off' },
});

/** What every page has to be, in whatever state, also one that a form answered with. */
export async function judgePage(page: Page): Promise<void> {
  const where = `${new URL(page.url()).pathname} ${await page.title()}`;
  expect([where, await axeViolations(page)]).toEqual([where, []]);
  expect([where, await isTooWide(page)]).toEqual([where, false]);
  const report = await validator.validateString(await page.content());
  expect([
    where,
    report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
  ]).toEqual([where, []]);
}
