import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { z } from 'zod';
import { hrefOf } from '../../core/index.ts';
import { pagesForServers } from '../../permalinks/index.ts';
import { type BookExports, builtFiles } from '../book-exports.ts';
import { type Program, programs, run, start } from '../programs.ts';
import { type Piece, validation } from '../validation.ts';
import { tidyFaults } from './tidy.ts';

/** Old addresses that a server answers for, and where they must lead. */
function moved({ redirects, catalog }: BookExports): { from: string; to: string }[] {
  const { base } = catalog.config;
  return pagesForServers(redirects).flatMap(({ from, to }) => {
    const folder = hrefOf(from, base);
    return [folder.slice(0, -1), folder, `${folder}index.html`].map((path) => ({ from: path, to: encodeURI(hrefOf(to, base)) }));
  });
}

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** A kind of server that takes the redirects as a part of its configuration. */
interface Server {
  program: Program;
  /** Its configuration with the file of redirects in it. */
  configuration: (port: number, folder: string) => string;
  check: (file: string) => readonly string[];
  serve: (file: string) => readonly string[];
}

const nginx: Server = {
  program: programs.nginx,
  configuration: (port, folder) => `daemon off; pid ${folder}/pid; error_log stderr warn; worker_processes 1;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder}; uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
  server { listen 127.0.0.1:${port}; root ${folder}; include ${folder}/redirects; }
}
`,
  check: (file) => ['-t', '-q', '-c', file],
  serve: (file) => ['-c', file],
};

const caddy: Server = {
  program: programs.caddy,
  configuration: (port, folder) => `{
	admin off
	auto_https off
	storage file_system ${folder}
}
http://127.0.0.1:${port} {
	import ${folder}/redirects
	respond 404
}
`,
  check: (file) => ['validate', '--adapter', 'caddyfile', '--config', file],
  serve: (file) => ['run', '--adapter', 'caddyfile', '--config', file],
};

function byServer(format: string, file: RegExp, server: Server) {
  return validation({
    format,
    validator: 'takes it into its configuration, and answers every old address with the new one',
    programs: [server.program],
    pieces: (book) => builtFiles(book, file),
    // The last redirect leads elsewhere: still a configuration, so that only asking tells.
    spoil: (text) => text.replace(/(\/[\w-]+\/)(?=[^/]*$)/, '/elsewhere/'),
    faults: async ([piece], folder, book) => {
      const configuration = join(folder, 'configuration');
      const port = await freePort();
      writeFileSync(join(folder, 'redirects'), piece?.content ?? '');
      writeFileSync(configuration, server.configuration(port, folder));
      const checked = run(server.program, server.check(configuration));
      if (checked.status !== 0) return [checked.stderr.trim().slice(-500)];
      const running = start(server.program, server.serve(configuration));
      try {
        return await wrongAnswers(port, moved(book), running.trouble);
      } finally {
        await running.stop();
      }
    },
  });
}

/** Asks a server for every old address. */
async function wrongAnswers(port: number, rows: readonly { from: string; to: string }[], trouble: () => string): Promise<string[]> {
  const ask = (path: string) => fetch(`http://127.0.0.1:${port}${path}?a=1`, { redirect: 'manual' });
  for (let tries = 50; !(await ask('/').catch(() => undefined)); tries -= 1) {
    if (tries === 0) return [`it does not answer: ${trouble()}`];
    await pause(100);
  }
  const wrong: string[] = [];
  for (const { from, to } of rows) {
    const { status, headers } = await ask(from);
    const location = (headers.get('location') ?? '').replace('?a=1', '');
    if (status !== 301 || location !== to) wrong.push(`${from}: ${status} ${location}, not ${to}`);
  }
  return wrong;
}

const netlifyRedirects = z.array(z.looseObject({ from: z.string(), to: z.string(), status: z.number() }));

export const redirects = [
  byServer('redirects: nginx', /^_redirects\.nginx$/, nginx),
  byServer('redirects: Caddy', /^_redirects\.caddy$/, caddy),
  validation({
    format: 'redirects: Netlify, Cloudflare Pages',
    validator: 'the parser of Netlify reads every old address and where it leads',
    packages: ['@netlify/redirect-parser'],
    pieces: (book) => builtFiles(book, /^_redirects$/),
    spoil: (text) => text.replace(' 301', ' 3o1'),
    faults: async ([piece], folder, book) => {
      const file = join(folder, '_redirects');
      writeFileSync(file, piece?.content ?? '');
      const { redirects: read, errors } = await parseAllRedirects({ redirectsFiles: [file], configRedirects: [], minimal: true });
      const led = new Map(netlifyRedirects.parse(read).map(({ from, to, status }) => [from, `${status} ${to}`]));
      return [
        ...errors.map(String),
        ...moved(book).flatMap(({ from, to }) =>
          led.get(encodeURI(from)) === `301 ${to}` ? [] : [`${from}: ${led.get(encodeURI(from)) ?? 'nothing'}, not ${to}`],
        ),
      ];
    },
  }),
  validation({
    format: 'redirects: pages',
    validator: 'tidy warns of nothing',
    programs: [programs.tidy],
    pieces: redirectPages,
    spoil: (text) => text.replace('</title>', ''),
    faults: (pieces, folder) => tidyFaults(pieces, folder),
  }),
];

function redirectPages(book: BookExports): Piece<undefined>[] {
  return builtFiles(book, /\.html$/).filter(({ content }) => content.includes('redirect.js"'));
}
