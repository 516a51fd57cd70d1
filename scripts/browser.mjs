// The documentation in a real browser: every operation is opened, executed as it stands, and must succeed. CHROMIUM names another browser.
import { readdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { buildApp } from '../dist/app.js';
import { openDatabase } from '../dist/store/database.js';
import { sqliteStore } from '../dist/store/store.js';

const store = sqliteStore(openDatabase(':memory:'));
const app = await buildApp({ store, textLimit: 256 * 1024 });
const url = await app.listen({ host: '127.0.0.1', port: 0 });
const examples = new URL('../examples/', import.meta.url);
for (const file of readdirSync(examples)) {
  const response = await fetch(`${url}/articles`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: readFileSync(new URL(file, examples)),
  });
  if (response.status !== 201) throw new Error(`${file}: ${response.status}`);
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const failures = [];
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1600 } });
  page.on('pageerror', (error) => failures.push(`script error: ${error.message}`));
  page.on('requestfailed', (request) => failures.push(`not loaded: ${request.url()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:')) failures.push(`asks elsewhere: ${request.url()}`);
  });
  await page.goto(`${url}/docs`);
  await page.waitForSelector('.opblock');
  if (process.env.SCREENSHOT) await page.screenshot({ path: process.env.SCREENSHOT, fullPage: true });

  const operations = await page.locator('.opblock').evaluateAll((blocks) => blocks.map((block) => block.id));
  // forgetting comes last
  operations.sort((a, b) => Number(/delete/i.test(a)) - Number(/delete/i.test(b)));
  if (operations.length < 12) failures.push(`only ${operations.length} operations`);
  for (const id of operations) {
    const block = page.locator(`[id="${id}"]`);
    await block.locator('.opblock-summary-control').click();
    const types = await block
      .locator(
        '.opblock-section-request-body .body-param-content-type select option, .opblock-section-request-body select.content-type option',
      )
      .allTextContents();
    for (const type of types.length > 0 ? [...new Set(types)] : ['']) {
      if (type) await block.locator('.opblock-section-request-body select.content-type').first().selectOption(type);
      await block.locator('button.execute').click();
      const status = block.locator('.live-responses-table .response .response-col_status').first();
      await status.waitFor();
      await page.waitForFunction((blockId) => !document.getElementById(blockId)?.querySelector('.loading-container'), id);
      const code = (await status.innerText()).trim().split(/\s/)[0];
      console.log(`${code}  ${id} ${type}`);
      // nothing is fetched unless the operator says from where
      if (!(id.endsWith('postFeed') ? /^403$/ : /^2\d\d$/).test(code))
        failures.push(
          `${id} ${type}: ${code} ${await block.locator('.live-responses-table .response-col_description').first().innerText()}`,
        );
      await block.locator('button.btn-clear').first().click();
    }
    if (process.env.SCREENSHOT && id.includes('listClaims')) {
      await block.locator('button.execute').click();
      await block.locator('.live-responses-table').waitFor();
      await block.screenshot({ path: process.env.SCREENSHOT.replace(/\.png$/, '-claims.png') });
    }
    await block.locator('.opblock-summary-control').click();
  }
} finally {
  await browser.close();
  await app.close();
  await store.close();
}
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;
