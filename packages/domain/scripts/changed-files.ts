import { execFileSync } from 'node:child_process';
import { DATA_FOLDER } from './paths.ts';

function git(...options: readonly string[]): readonly string[] {
  const text = execFileSync('git', [...options], {
    cwd: DATA_FOLDER,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return text.split('\0').filter(Boolean);
}

/** Files below the data folder that differ from the last commit, new ones too; none outside a repository. */
export function listChangedFiles(): readonly string[] {
  try {
    return [
      ...git('diff', '--name-only', '--relative', '-z', 'HEAD', '--', '.'),
      ...git('ls-files', '--others', '--exclude-standard', '-z', '--', '.'),
    ];
  } catch {
    return [];
  }
}
