// Writes openapi.yaml from the routes; `npm test` fails when it is stale.
import { writeFileSync } from 'node:fs';
import { buildApp } from '../dist/app.js';
import { openDatabase } from '../dist/store/database.js';
import { sqliteStore } from '../dist/store/store.js';

const store = sqliteStore(openDatabase(':memory:'));
const app = await buildApp({ store, textLimit: 256 * 1024 });
await app.ready();
writeFileSync(new URL('../openapi.yaml', import.meta.url), app.swagger({ yaml: true }));
await app.close();
await store.close();
