import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {type Built, build} from '../../src/build.ts'
import {toolHeader} from '../tool-header.ts'

export interface BuiltGuides extends Built {
  /** The PDF of the whole library. */
  readonly bytes: Uint8Array
}

/** Builds the PDF of a library from texts by their paths; `theme` is laid over the built-in one. */
export async function buildGuides(
  files: Readonly<Record<string, string>>,
  {theme, assets}: {readonly theme?: string; readonly assets?: string} = {},
): Promise<BuiltGuides> {
  const folder = await mkdtemp(join(tmpdir(), 'fieldbook-guides-'))
  try {
    for (const [name, text] of Object.entries(files)) await put(join(folder, 'guides', name), text)
    if (theme !== undefined) await put(join(folder, 'look', 'theme.yaml'), theme)
    const request = {
      guides: join(folder, 'guides'),
      choices: [{kind: 'library'} as const],
      assets: assets ?? join(folder, 'guides'),
      templates: theme === undefined ? [] : [join(folder, 'look')],
      out: join(folder, 'out'),
      formats: ['pdf'] as const,
      grey: false,
      strict: false,
    }
    const built = await build(request, () => {})
    const bytes = await readFile(join(folder, 'out', 'handbook', 'handbook.pdf'))
    return {...built, bytes}
  } finally {
    await rm(folder, {recursive: true, force: true, maxRetries: 5})
  }
}

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), {recursive: true})
  await writeFile(path, text)
}

/** A topic of a tool with a whole header, so that nothing is reported but what a test is about. */
export function topicOf(body: string, title = 'Basic Howto', language = 'EN'): string {
  const told = {tool: 'Keepsake', need: 'Secure communication', title, language}
  return `${toolHeader(told)}\n${body}\n`
}
