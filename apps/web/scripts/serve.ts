import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { OUT_FOLDER } from './paths.ts';
import { headersOf, readHeadersFile } from './products/read-headers-file.ts';

const DEFAULT_PORT = 3000;

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

const port = Number(process.env.PORT ?? DEFAULT_PORT);
if (!Number.isInteger(port) || port < 0 || port > 65_535)
  stop(`PORT is '${process.env.PORT}'; give a number up to 65535`);
if (!existsSync(join(OUT_FOLDER, '_headers'))) stop('there is no site yet; run `npx -y pnpm@12 build` first');

const rules = readHeadersFile(readFileSync(join(OUT_FOLDER, '_headers'), 'utf8'));
const notFound = readFileSync(join(OUT_FOLDER, '404.html'));
const serveFile = sirv(OUT_FOLDER, { extensions: ['html'], dotfiles: false });

const server = createServer((request, response) => {
  const path = (request.url ?? '/').split('?', 1)[0]!;
  for (const [name, value] of headersOf(rules, path)) response.setHeader(name, value);
  serveFile(request, response, () => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(request.method === 'HEAD' ? undefined : notFound);
  });
});

server.once('error', (error: NodeJS.ErrnoException) => {
  const busy = error.code === 'EADDRINUSE';
  stop(busy ? `port ${port} is in use; choose another: PORT=${port + 1} npx -y pnpm@12 start` : error.message);
});
server.listen(port, () => {
  const address = server.address();
  const open = typeof address === 'object' && address ? address.port : port;
  console.log(`Balkans at http://localhost:${open}\nexplorer: npx -y pnpm@12 balkans`);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
