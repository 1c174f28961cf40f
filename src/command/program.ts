import {type Command, CommanderError} from 'commander'
import {examples} from './examples.ts'
import {exitCodes} from './exit-codes.ts'
import type {BuildFlags, CheckFlags, FolderFlags, FullFlag, PressFlags} from './flags.ts'
import {addHelp, frame} from './frame.ts'
import {defaultAssets} from './paths.ts'
import type {Terminal} from './terminal.ts'

/** What the shell asked for; each runs one command and gives its exit code. */
export interface Actions {
  readonly build: (editions: string[], options: BuildFlags) => Promise<number>
  readonly check: (paths: string[], options: CheckFlags) => Promise<number>
  readonly show: (form: string, guide: string, options: FolderFlags) => Promise<number>
  readonly checkPdf: (file: string) => Promise<number>
  readonly checkEpub: (file: string, options: FullFlag) => Promise<number>
  readonly press: (product: string, editions: string[], options: PressFlags) => Promise<number>
  readonly explain: (code: string | undefined) => Promise<number>
}

/** Parses a command line and runs it; gives the exit code. */
export async function run(
  words: readonly string[],
  version: string,
  actions: Actions,
  terminal: Terminal,
): Promise<number> {
  let exitCode: number = exitCodes.fine
  const remember = async (action: Promise<number>): Promise<void> => {
    exitCode = await action
  }
  const program = frame(version, terminal)
  addBuild(program, (editions, flags) => remember(actions.build(editions, flags)))
  addCheck(program, (paths, flags) => remember(actions.check(paths, flags)))
  addPress(program, (product, editions, flags) => remember(actions.press(product, editions, flags)))
  addShow(program, (form, guide, flags) => remember(actions.show(form, guide, flags)))
  program
    .command('explain [code]')
    .description('print a rule of the report with its example, the rules of a group, or all rules')
    .action((code: string | undefined) => remember(actions.explain(code)))
  program
    .command('check-pdf <file>')
    .description('report what keeps a PDF, of whatever producer, from being PDF/UA-1')
    .action((file: string) => remember(actions.checkPdf(file)))
  program
    .command('check-epub <file>')
    .description('report what is wrong with an EPUB, of whatever producer, without Java')
    .option('--full', fullSays)
    .action((file: string, flags: FullFlag) => remember(actions.checkEpub(file, flags)))
  addHelp(program)
  try {
    await program.parseAsync([...words], {from: 'user'})
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? exitCodes.fine : exitCodes.usage
  }
  return exitCode
}

const linkMapSays = 'names for addresses (default: linkmap.txt in the folder or beside it)'
const fullSays = 'every place, however many of a kind there are'

function addFolders(command: Command): Command {
  return command
    .option('--guides <path>', 'folder of guides, or one guide', 'guides')
    .option('--assets <folder>', 'folder of pictures', defaultAssets)
    .option('--templates <folder>', 'templates, words and theme of your own, file by file')
    .option('--linkmap <file>', linkMapSays)
}

type BuildAction = (editions: string[], flags: BuildFlags) => Promise<void>

function addBuild(program: Command, action: BuildAction): void {
  const build = program
    .command('build [edition...]')
    .description('make the PDF and the EPUB of each edition; without one, of all guides')
  addFolders(build)
    .option('--out <folder>', 'where the books go', 'out')
    .option('--formats <list>', 'pdf, epub, txt; joined by commas', 'pdf,epub')
    .option('--report <form>', 'text, or json on standard output', 'text')
    .option('--grey', 'grey pictures in the e-book, for e-ink')
    .option('--duplicates <how>', 'sections that stand twice: merge, keep, or fail', 'merge')
    .option('--strict', 'warnings count as errors, and then no book is written')
    .option('--quiet', 'only errors, no summary')
    .option('--full', fullSays)
    .addHelpText('after', examples.build)
    .action(action)
}

type CheckAction = (paths: string[], flags: CheckFlags) => Promise<void>

function addCheck(program: Command, action: CheckAction): void {
  program
    .command('check [path...]')
    .description(
      'report what is damaged in guides, pictures, glossary and editions (default: guides)',
    )
    .option('--assets <folder>', 'folder of pictures', defaultAssets)
    .option('--report <form>', 'text, json or sarif', 'text')
    .option('--style', 'the rules of style too')
    .option('--strict', 'warnings count as errors')
    .option('--full', fullSays)
    .option('--fix', 'mend in the files what is mechanical')
    .option('--dry-run', 'with --fix: only show what would change')
    .option('--linkmap <file>', linkMapSays)
    .addHelpText('after', examples.check)
    .action(action)
}

type PressAction = (product: string, editions: string[], flags: PressFlags) => Promise<void>

function addPress(program: Command, action: PressAction): void {
  const press = program
    .command('press <product> [edition...]')
    .description('sheets for a printer: booklet, handout, large-print, zine, cards or facilitator')
  addFolders(press)
    .option('--out <folder>', 'where the files go', 'out')
    .option('--paper <name>', 'what the printer is fed with: a4, letter, a5 or a3 (default: a4)')
    .option('--signature <pages>', 'a booklet in parts of so many pages each')
    .option('--cut', 'a booklet of A6 pages on A4 that is cut before it is folded')
    .option('--sections <titles>', 'only these sections; joined by commas')
    .option('--checklist', 'only what is to be ticked off')
    .option('--ink <name>', 'colour, or black for printers with black ink alone (default: colour)')
    .option('--punch', 'room for punched holes')
    .option('--no-punch', 'none, though the edition asks for it')
    .option('--edge <millimetres>', 'edge that the printer leaves blank (default: 5)')
    .option('--full', fullSays)
    .addHelpText('after', examples.press)
    .action(action)
}

type ShowAction = (form: string, guide: string, flags: FolderFlags) => Promise<void>

function addShow(program: Command, action: ShowAction): void {
  const show = program
    .command('show <form> <guide>')
    .description('print one form in between: model, xhtml or pages')
  addFolders(show).addHelpText('after', examples.show).action(action)
}
