// Runs the command line of apps/tui; builds it first where it has not been built yet.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const cli = new URL('../apps/tui/dist/cli.js', import.meta.url);

if (!existsSync(cli)) {
  const { status } = spawnSync('turbo', ['run', 'build', '--filter=@balkans/tui'], { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
}
await import(cli.href);
