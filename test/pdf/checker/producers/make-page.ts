import {execFile} from 'node:child_process'
import {existsSync} from 'node:fs'
import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {delimiter, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {promisify} from 'node:util'

const run = promisify(execFile)
const here = fileURLToPath(new URL('.', import.meta.url))
const python = join(here, 'venv', 'bin', 'python')

/** A program that makes a PDF of the page in this folder. */
export interface Producer {
  readonly name: string
  readonly installed: boolean
  readonly make: () => Promise<Uint8Array>
}

const chromium = (process.env.PATH ?? '')
  .split(delimiter)
  .flatMap(folder =>
    ['chromium', 'chromium-browser', 'google-chrome'].map(name => join(folder, name)),
  )
  .find(existsSync)

/** Runs a program that writes `page.pdf` into a folder of its own. */
async function written(
  program: string,
  wordsFor: (folder: string) => readonly string[],
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'fieldbook-producer-'))
  try {
    await run(program, [...wordsFor(folder)], {timeout: 120_000})
    return await readFile(join(folder, 'page.pdf'))
  } finally {
    await rm(folder, {recursive: true, force: true, maxRetries: 5})
  }
}

/** Chromium, WeasyPrint and Typst, where they are installed; the latter two by `fetch.sh`. */
export const producers: readonly Producer[] = [
  {
    name: 'Chromium',
    installed: chromium !== undefined,
    make: () =>
      written(chromium ?? '', folder => [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--no-pdf-header-footer',
        '--generate-pdf-document-outline',
        `--user-data-dir=${join(folder, 'profile')}`,
        `--print-to-pdf=${join(folder, 'page.pdf')}`,
        pathToFileURL(join(here, 'page.html')).href,
      ]),
  },
  {
    name: 'WeasyPrint',
    installed: existsSync(python),
    make: () =>
      written(python, folder => [
        '-m',
        'weasyprint',
        '--pdf-variant',
        'pdf/ua-1',
        join(here, 'page.html'),
        join(folder, 'page.pdf'),
      ]),
  },
  {
    name: 'Typst',
    installed: existsSync(python),
    make: () =>
      written(python, folder => [
        '-c',
        'import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2], pdf_standards="ua-1")',
        join(here, 'page.typ'),
        join(folder, 'page.pdf'),
      ]),
  },
]
