/** The server: reads the environment, opens the database, listens, and stops cleanly. */
import { buildApp } from './app.ts';
import { readConfig } from './config.ts';
import { openFetcher } from './fetch.ts';
import { openPool } from './pool.ts';
import { openDatabase } from './store/database.ts';
import { sqliteStore } from './store/store.ts';

async function serve(): Promise<void> {
  const config = readConfig(process.env);
  const store = sqliteStore(openDatabase(config.database));
  const pool = openPool({ size: config.poolSize, queue: config.poolQueue });
  const app = await buildApp({
    store,
    textLimit: config.textLimit,
    pool,
    fetcher: openFetcher({ hosts: config.fetchHosts }),
    logger: { level: config.logLevel },
  });

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await app.close();
    await pool.close();
    await store.close();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);

  await app.listen({ host: config.host, port: config.port });
  // not before: the server answers sooner than the rules are loaded
  pool.warm();
  const { port } = app.server.address() as { port: number };
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  process.stdout.write(`whosaid listens on http://${host}:${port} with ${config.database}\n  documentation: http://${host}:${port}/docs\n`);
}

serve().catch((error: Error) => {
  process.stderr.write(`whosaid: ${error.message}\n`);
  process.exitCode = 1;
});
