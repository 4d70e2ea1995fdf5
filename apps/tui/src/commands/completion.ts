import { UsageError } from '@balkans/domain';
import type { Output } from '../cli/output.ts';
import type { Run } from '../cli/verb.ts';
import { span } from '../style/line.ts';

/** What each shell asks the program while a line is typed; `__complete` answers candidates with a description. */
const SCRIPTS: Readonly<Record<string, string>> = {
  bash: `_balkans() {
  local IFS=$'\\n'
  COMPREPLY=($(balkans __complete "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null | cut -f1))
  [[ \${#COMPREPLY[@]} -eq 1 && \${COMPREPLY[0]} == */ ]] && compopt -o nospace
}
complete -F _balkans balkans`,
  zsh: `#compdef balkans
_balkans() {
  local -a found
  local line
  for line in "\${(@f)$(balkans __complete "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    found+=("\${line/$'\\t'/:}")
  done
  _describe balkans found
}
_balkans "$@"`,
  fish: `complete -c balkans -f -a '(balkans __complete (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'`,
};

export const run: Run = ({ args }): Output => {
  const script = SCRIPTS[args[0]!];
  if (script === undefined) throw new UsageError(`no completion for '${args[0]}'; there is bash, zsh and fish`);
  return { json: { shell: args[0], script }, lines: () => script.split('\n').map((line) => [span(line)]) };
};
