// `according-to completion SHELL`: a script that completes commands and their options in a shell.

import type { Misuse } from '../failure.ts'
import { misuse } from './options.ts'
import { print } from './output.ts'

export const COMPLETION_USAGE = `Usage: according-to completion bash|zsh|fish
  Prints a script that completes commands and options:
    bash  according-to completion bash > ~/.local/share/bash-completion/completions/according-to
    zsh   according-to completion zsh > "\${fpath[1]}/_according-to"
    fish  according-to completion fish > ~/.config/fish/completions/according-to.fish`

/** A command with a word on it, its options and the words that may follow it, as its usage has them. */
export interface DescribedCommand {
  readonly what: string
  readonly options: readonly string[]
  readonly words: readonly string[]
}
export type Described = Readonly<Record<string, DescribedCommand>>

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
    .filter(([, { options, words }]) => options.length + words.length > 0)
    .map(([name, { options, words }]) => `    ${name}) options="${options.join(' ')}" words="${words.join(' ')}" ;;`)
  return `_according_to() {
  local word="\${COMP_WORDS[COMP_CWORD]}" options="" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    mapfile -t COMPREPLY < <(compgen -W "${Object.keys(commands).join(' ')}" -- "$word")
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  if [[ "$word" == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$options --help" -- "$word")
  elif [[ -n "$words" && "$COMP_CWORD" -eq 2 ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
  else
    mapfile -t COMPREPLY < <(compgen -f -- "$word")
  fi
}
complete -o filenames -F _according_to according-to
`
}

const quoted = (text: string): string => text.replace(/['[\]:]/g, ' ')

function zsh(commands: Described): string {
  const described = Object.entries(commands).map(([name, { what }]) => `    '${name}:${quoted(what)}'`)
  const cases = Object.entries(commands)
    .filter(([, { options, words }]) => options.length + words.length > 0)
    .map(([name, { options, words }]) => {
      // The command itself is the first argument.
      const second = words.length > 0 ? [`2:what:(${words.join(' ')})`] : []
      const all = [...options, ...second, '*:file:_files'].map((one) => `'${one}'`)
      return `      ${name}) _arguments ${all.join(' ')} ;;`
    })
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

/** None of `words` stands behind the command yet. */
const isNext = (name: string, words: readonly string[]): string =>
  `__fish_seen_subcommand_from ${name}; and not __fish_seen_subcommand_from ${words.join(' ')}`

function fish(commands: Described): string {
  const isFirst = '__fish_use_subcommand'
  const lines = Object.entries(commands).flatMap(([name, { what, options, words }]) => [
    `complete -c according-to -n ${isFirst} -f -a ${name} -d '${quoted(what)}'`,
    ...options.map(
      (one) => `complete -c according-to -n '__fish_seen_subcommand_from ${name}' -l ${one.replace(/^--/, '')}`,
    ),
    ...(words.length > 0 ? [`complete -c according-to -n '${isNext(name, words)}' -f -a '${words.join(' ')}'`] : []),
  ])
  return `${lines.join('\n')}\n`
}
