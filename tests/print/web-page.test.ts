import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { formatReport } from '@baocao/publish';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pagesOfPdf, squeezed } from './pages.ts';
import { DRAFT, REPORTS, reportIn } from './reports.ts';

let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'baocao-web-'));

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

async function opened(place: readonly [string, string], width = 1000): Promise<Page> {
  const file = join(folder, `${place[1]}.html`);
  const html = await formatReport(await reportIn(...place), 'html', { passport: true });
  writeFileSync(file, html);
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href);
  return page;
}

const PLACES = [REPORTS[0] ?? DRAFT, REPORTS[4] ?? DRAFT, DRAFT].map(
  ([path, period]) => [basename(path), period, path] as const,
);

test.each(PLACES)(
  'axe has nothing against %s %s, on a wide screen and a narrow one',
  async (_, period, path) => {
    const page = await opened([path, period]);
    for (const width of [1200, 360]) {
      await page.setViewportSize({ width, height: 900 });
      const { violations, passes } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      expect(passes.length).toBeGreaterThan(20);
    }
  },
);

test('a figure tells its source to the mouse and to the keyboard alike', async () => {
  const page = await opened(REPORTS[0] ?? DRAFT);
  const figure = page.locator('data', { hasText: '15,6%' }).first();
  const explanation = page.locator(`#${await figure.getAttribute('aria-describedby')}`);
  expect(await explanation.isVisible()).toBe(false);
  await figure.hover();
  expect(await explanation.isVisible()).toBe(true);
  expect(await explanation.textContent()).toContain('12/77');
  await page.mouse.move(0, 0);
  expect(await explanation.isVisible()).toBe(false);
  await figure.focus();
  expect(await explanation.isVisible()).toBe(true);
});

test('every figure and citation can be reached with the Tab key', async () => {
  const page = await opened(REPORTS[0] ?? DRAFT);
  const bound = await page.locator('data, cite').count();
  expect(bound).toBeGreaterThan(40);
  const seen = new Set<string>();
  for (let step = 0; step < 400; step += 1) {
    await page.keyboard.press('Tab');
    const id = await page.evaluate(() =>
      globalThis.document.activeElement?.matches('data, cite')
        ? globalThis.document.activeElement.getAttribute('aria-describedby')
        : null,
    );
    if (id !== null) seen.add(id);
  }
  expect(seen.size).toBe(bound);
});

test.each(PLACES)('nothing of %s %s is wider than a telephone', async (_, period, path) => {
  const page = await opened([path, period], 360);
  const width = await page.evaluate(() => globalThis.document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
});

test('printed, it is numbered from its second page, and shows no explanation', async () => {
  const page = await opened(REPORTS[0] ?? DRAFT);
  const traces = await page.locator('.body .explanation').allTextContents();
  const pages = pagesOfPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(pages.length).toBeGreaterThan(8);
  const body = pages.slice(0, 8).join('');
  expect(traces.filter((trace) => body.includes(squeezed(trace)))).toEqual([]);
});
