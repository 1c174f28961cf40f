import {Command} from 'commander'
import {nearest} from '../report/nearest.ts'
import {examples} from './examples.ts'
import {UsageError} from './failure.ts'
import type {Terminal} from './terminal.ts'

/** The program without its commands: what its help says around them. */
export function frame(version: string, terminal: Terminal): Command {
  return new Command('fieldbook')
    .description('Turns a folder of Markdown how-to guides into a printed booklet and an e-book.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .configureHelp({minWidthToWrap: 30})
    .configureOutput({writeOut: terminal.print, writeErr: terminal.tell})
    .showSuggestionAfterError()
    .showHelpAfterError('(fieldbook --help shows examples)')
    .addHelpText('after', examples.all)
    .exitOverride()
}

/** In the place of commander 14's own, which prints the whole help for a command that is not there. */
export function addHelp(program: Command): void {
  program
    .command('help [command]')
    .description('print this help, or that of a command')
    .action((name: string | undefined) => {
      if (name === undefined) program.help()
      const found = program.commands.find(command => command.name() === name)
      if (found !== undefined) found.help()
      const near = nearest(
        name,
        program.commands.map(command => command.name()),
      )
      throw new UsageError(
        `no command is called ${name}`,
        near === '' ? 'list all with: fieldbook help' : `did you mean ${near}?`,
      )
    })
}
