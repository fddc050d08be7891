import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { extname, join } from 'node:path';
import { officeFiles, officeFolder } from './officeFiles';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Over plain http office.js asks this page, beside itself, whether the host is trusted. On this machine it is. */
const TRUST_PAGE = `<!doctype html><script>
addEventListener('message', (event) => {
  if (event.source === parent) parent.postMessage(JSON.stringify({ hostUserTrusted: true }), event.origin);
});
</script>`;

/** office.js asks for Microsoft's telemetry here. It gets an empty script: nothing is sent, and nothing is missed. */
const TELEMETRY = '/lib/telemetry/';

/** What to serve: a built folder, on a port (0 picks a free one), over https with a certificate. */
export interface ServeOptions {
  readonly folder: string;
  readonly port: number;
  readonly tls?: { readonly cert: Buffer; readonly key: Buffer };
}

/**
 * Serves a built folder to this machine alone, with what Excel needs of Microsoft's library under /lib/.
 * @returns the server, listening
 * @throws the system's error, `code` EADDRINUSE when the port is taken
 */
export function serve({ folder, port, tls }: ServeOptions): Promise<Server> {
  const answer = (request: IncomingMessage, response: ServerResponse): void =>
    respond(folder, request, response);
  const server = tls ? createSecureServer(tls, answer) : createServer(answer);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve(server));
  });
}

function respond(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const path = pathOf(request.url ?? '/');
  if (path === null || (request.method !== 'GET' && request.method !== 'HEAD')) return refuse(response, 400);
  if (path.toLowerCase().startsWith('/lib/agaveerrorux/')) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(TRUST_PAGE);
    return;
  }
  if (path.startsWith(TELEMETRY)) {
    response.writeHead(200, { 'content-type': TYPES['.js'] });
    response.end();
    return;
  }
  const places = [join(folder, path)];
  const officeFile = path.replace(/^\/lib\//, '');
  if (officeFiles.includes(officeFile)) places.push(join(officeFolder, officeFile));
  const file = places.find((place) => statSync(place, { throwIfNoEntry: false })?.isFile());
  if (file === undefined) return refuse(response, 404);
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}

/** The path asked for, a folder as its index.html; null when it tries to leave the folder or cannot be read. */
function pathOf(url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    if (path.includes('\0') || path.split(/[/\\]/).includes('..')) return null;
    return path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return null;
  }
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${status}\n`);
}
