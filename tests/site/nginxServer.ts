import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const EXAMPLE = join(__dirname, '../../deploy/nginx.conf');
/** Where Debian puts it; /usr/sbin is not on everybody's PATH. */
const NGINX = '/usr/sbin/nginx';
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** The example configuration of deploy/ in a real nginx, on this machine alone, without https. */
export class NginxServer {
  private constructor(
    private readonly process: ChildProcess,
    private readonly folder: string,
    readonly origin: string,
  ) {}

  /**
   * Starts nginx for a folder of files.
   * @throws Error with nginx's own words when it does not start
   */
  static async start(site: string): Promise<NginxServer> {
    const folder = mkdtempSync(join(tmpdir(), 'maltavlan-nginx-'));
    const port = await freePort();
    writeFileSync(join(folder, 'nginx.conf'), configuration(folder, site, port));
    const process = spawn(NGINX, [
      '-p',
      folder,
      '-c',
      join(folder, 'nginx.conf'),
      '-e',
      join(folder, 'error.log'),
    ]);
    const server = new NginxServer(process, folder, `http://127.0.0.1:${port}`);
    await server.untilItAnswers();
    return server;
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill('SIGTERM');
    if (this.process.exitCode === null) await ended;
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async untilItAnswers(): Promise<void> {
    for (let tries = 0; tries < 100; tries++) {
      if (this.process.exitCode !== null) break;
      if (
        await fetch(this.origin).then(
          () => true,
          () => false,
        )
      )
        return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const log = join(this.folder, 'error.log');
    const said = existsSync(log) ? readFileSync(log, 'utf8') : 'nginx did not start';
    await this.stop();
    throw new Error(said);
  }
}

/** The example as it stands, but for its lines marked CHANGE and what root alone may do. */
function configuration(folder: string, site: string, port: number): string {
  const server = readFileSync(EXAMPLE, 'utf8')
    .replace('listen 443 ssl;', `listen 127.0.0.1:${port};`)
    .replace(/^ *ssl_certificate(_key)? .*$/gm, '')
    .replace('root /srv/maltavlan;', `root ${site};`)
    .replace('# brotli_static on;', existsSync(BROTLI) ? 'brotli_static on;' : '');
  return `${existsSync(BROTLI) ? `load_module ${BROTLI};` : ''}
daemon off;
pid ${folder}/nginx.pid;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  ${server}
}`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
