// `according-to completion SHELL`: a script that completes commands and their options in a shell.

import type { Misuse } from '../failure.ts'
import { misuse } from './options.ts'
import { print } from './output.ts'

export const COMPLETION_USAGE = `Usage: according-to completion bash|zsh|fish
  Prints a script that completes commands and options:
    bash  according-to completion bash > ~/.local/share/bash-completion/completions/according-to
    zsh   according-to completion zsh > "\${fpath[1]}/_according-to"
    fish  according-to completion fish > ~/.config/fish/completions/according-to.fish`

/** Commands with a word on each and their options, as the usages have them. */
export type Described = Readonly<Record<string, { readonly what: string; readonly options: readonly string[] }>>

const SHELLS: Readonly<Record<string, (commands: Described) => string>> = { bash, zsh, fish }

/** Runs `completion`; resolves to the exit code. */
export async function runCompletion(args: readonly string[], commands: Described): Promise<number | Misuse> {
  const [shell = '', ...others] = args
  const write = Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined
  if (!write || others.length > 0) return misuse('Name a shell: bash, zsh or fish.', COMPLETION_USAGE)
  await print(write(commands))
  return 0
}

function bash(commands: Described): string {
  const cases = Object.entries(commands)
    .filter(([, { options }]) => options.length > 0)
    .map(([name, { options }]) => `    ${name}) words="${options.join(' ')}" ;;`)
  return `_according_to() {
  local word="\${COMP_WORDS[COMP_CWORD]}" words
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${Object.keys(commands).join(' ')}" -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
    *) words="" ;;
  esac
  if [[ "$word" == -* ]]; then
    COMPREPLY=($(compgen -W "$words --help" -- "$word"))
  else
    COMPREPLY=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _according_to according-to
`
}

const quoted = (text: string): string => text.replace(/['[\]:]/g, ' ')

function zsh(commands: Described): string {
  const described = Object.entries(commands).map(([name, { what }]) => `    '${name}:${quoted(what)}'`)
  const cases = Object.entries(commands)
    .filter(([, { options }]) => options.length > 0)
    .map(
      ([name, { options }]) =>
        `      ${name}) _arguments ${options.map((one) => `'${one}'`).join(' ')} '*:file:_files' ;;`,
    )
  return `#compdef according-to
_according_to() {
  local -a commands
  commands=(
${described.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
  else
    case "$words[2]" in
${cases.join('\n')}
      *) _files ;;
    esac
  fi
}
_according_to "$@"
`
}

function fish(commands: Described): string {
  const isFirst = '__fish_use_subcommand'
  const lines = Object.entries(commands).flatMap(([name, { what, options }]) => [
    `complete -c according-to -n ${isFirst} -f -a ${name} -d '${quoted(what)}'`,
    ...options.map(
      (one) => `complete -c according-to -n '__fish_seen_subcommand_from ${name}' -l ${one.replace(/^--/, '')}`,
    ),
  ])
  return `${lines.join('\n')}\n`
}
