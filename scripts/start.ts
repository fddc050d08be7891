/**
 * `npm start`: builds, then serves the spreadsheet page with the pane beside it on http://localhost:3000.
 *
 * `-- --production` builds as for users; `-- --port 3001`; `-- --https` serves with the development certificate that
 * `npx office-addin-dev-certs install` makes: Excel itself asks for https.
 */
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serve, type ServeOptions } from './serve';
import { writeGuideAlone } from './site/writeGuideAlone';
import { webpackBuild } from './webpackBuild';

const { values: options } = parseArgs({
  options: {
    production: { type: 'boolean', default: false },
    port: { type: 'string', default: '3000' },
    https: { type: 'boolean', default: false },
  },
});

async function main(): Promise<void> {
  const out = join('build', 'start');
  const folder = join(__dirname, '..', out);
  const port = Number(options.port);
  // The port first: half a minute of building before «the port is taken» would be unkind.
  const server = await serve({ folder, port, ...(options.https ? { tls: certificate() } : {}) });
  try {
    console.log('Building …');
    await webpackBuild({
      mode: options.production ? 'production' : 'development',
      office: 'local',
      withPage: true,
      out,
    });
    await writeGuideAlone(folder);
  } catch (error) {
    server.close();
    throw error;
  }
  console.log(`Måltavlan: ${options.https ? 'https' : 'http'}://localhost:${port}/   (Ctrl+C stops)`);
}

function certificate(): NonNullable<ServeOptions['tls']> {
  const [cert, key] = ['localhost.crt', 'localhost.key'].map((name) =>
    join(homedir(), '.office-addin-dev-certs', name),
  );
  if (!cert || !key || !existsSync(cert) || !existsSync(key)) {
    throw new Error('There is no development certificate. Make one with: npx office-addin-dev-certs install');
  }
  return { cert: readFileSync(cert), key: readFileSync(key) };
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!('code' in error) || error.code !== 'EADDRINUSE') return error.message;
  return `Port ${options.port} is taken by another program. Stop it, or choose another port: npm start -- --port ${Number(options.port) + 1}`;
}

main().catch((error: unknown) => {
  console.error(explain(error));
  process.exitCode = 1;
});
