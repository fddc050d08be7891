import { get, request } from 'node:http';
import { siteFile, siteFiles, siteFolder } from './builtSite';
import { NginxServer } from './nginxServer';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

const script = siteFiles().find((file) => /^static\/taskpane\..*\.js$/.test(file)) ?? '';
const POLICY = /http-equiv="?Content-Security-Policy"?\s+content="default-src 'none'/;

describe('the example for nginx', () => {
  let server: NginxServer;
  beforeAll(async () => {
    server = await NginxServer.start(siteFolder);
  });
  afterAll(() => server.stop());

  /** Asks without a library that would unpack the answer. */
  function ask(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      get(`${server.origin}/${path}`, { headers }, (answer) => {
        const pieces: Buffer[] = [];
        answer.on('data', (piece: Buffer) => pieces.push(piece));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(pieces) }),
        );
      }).on('error', reject);
    });
  }

  it('lets files whose names tell their content be kept for ever', async () => {
    const { headers } = await ask(script);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  it.each(['taskpane.html', 'manifest.xml', 'guide/anvandarguide.html', 'mallar/', 'assets/support.html'])(
    'lets %s be asked for each time',
    async (path) => {
      const { status, headers } = await ask(path);
      expect([status, headers['cache-control']]).toEqual([200, 'no-cache']);
      const again = await ask(path, { 'if-none-match': String(headers['etag']) });
      expect([again.status, again.body.length]).toEqual([304, 0]);
    },
  );

  it('says nothing of keeping with the icons, for Excel would show others', async () => {
    const { headers } = await ask('assets/icon-32.png');
    expect(headers['cache-control']).toBeUndefined();
    expect(headers['expires']).toBeUndefined();
    expect(headers['content-type']).toBe('image/png');
  });

  it.each([
    ['br', 'gzip, deflate, br', '.br'],
    ['gzip', 'gzip', '.gz'],
    [undefined, 'identity', ''],
  ])('sends the copy that was compressed before: %s', async (encoding, accepted, ending) => {
    const { headers, body } = await ask(script, { 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['vary']).toMatch(/Accept-Encoding/);
    expect(body.equals(siteFile(script + ending))).toBe(true);
  });

  it.each([
    ['taskpane.html', 'text/html; charset=utf-8'],
    ['guide/guide.css', 'text/css; charset=utf-8'],
    ['manifest.xml', 'text/xml; charset=utf-8'],
    ['THIRD-PARTY-NOTICES.txt', 'text/plain; charset=utf-8'],
    [
      siteFiles().find((file) => file.endsWith('.xlsx')) ?? '',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
  ])('says what %s is, and forbids guessing', async (path, type) => {
    const { headers } = await ask(path);
    expect(headers['content-type']).toBe(type);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
  });

  it('lets a page of Excel on the web read what is data, and nothing else', async () => {
    expect((await ask('assets/shortcuts.json')).headers['access-control-allow-origin']).toBe('*');
    expect((await ask('taskpane.html')).headers['access-control-allow-origin']).toBeUndefined();
  });

  it('sends the pane with its policy, and lets Excel on the web frame it', async () => {
    const { headers, body } = await ask('taskpane.html');
    expect(body.toString()).toMatch(POLICY);
    expect(headers['x-frame-options']).toBeUndefined();
    expect(headers['content-security-policy']).toBeUndefined();
  });

  it('refuses what is not there, the compressed copies, and everything but reading', async () => {
    for (const path of ['nothing.html', `${script}.gz`, 'taskpane.html.br'])
      expect([path, (await ask(path)).status]).toEqual([path, 404]);
    const status = await new Promise((resolve, reject) => {
      request(`${server.origin}/taskpane.html`, { method: 'POST' }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });
});
