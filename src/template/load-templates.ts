import {readdir} from 'node:fs/promises'
import {join} from 'node:path'
import type {Report} from '../report/diagnostic.ts'
import {loadBytes, staysIn} from '../source/load-bytes.ts'
import {sourceOf} from '../source/source.ts'
import {largestTemplate} from './check-template.ts'
import type {TemplateFile} from './template-file.ts'
import {type Templates, templatesOf} from './templates.ts'

/**
 * Loads the templates of the first folder, which are built in and complete, and lays those of an
 * organisation's folders over them, file by file; a missing folder is an empty one.
 * What the organisation's files have against them is reported, and the built-in one is used instead.
 */
export async function loadTemplates(
  folders: readonly string[],
  report: Report,
): Promise<Templates> {
  const files: TemplateFile[] = []
  const strangers: string[] = []
  for (const [at, folder] of folders.entries()) {
    const builtIn = at === 0
    for (const path of await pathsIn(folder)) {
      if (path.endsWith('.hbs')) {
        if (builtIn || (await isOwn(folder, path, report)))
          files.push(await load(folder, path, builtIn))
      } else if (!builtIn) strangers.push(join(folder, path))
    }
  }
  return templatesOf(files, strangers, report)
}

/** Files of the folder and of its folders, relative, with `/`, in the order of their names. */
async function pathsIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, {withFileTypes: true}).catch(() => [])
  const paths: string[] = []
  for (const entry of entries) {
    if (!entry.isDirectory()) paths.push(entry.name)
    else if (!entry.name.startsWith('.')) {
      const inner = await readdir(join(folder, entry.name)).catch((): string[] => [])
      paths.push(...inner.map(name => `${entry.name}/${name}`))
    }
  }
  return paths.sort()
}

/** Whether a template lies in its folder: through a link, any file of the disk could be printed. */
async function isOwn(folder: string, path: string, report: Report): Promise<boolean> {
  const full = join(folder, path)
  if (await staysIn(folder, full).catch(() => true)) return true
  report({
    code: 'file/refused',
    severity: 'error',
    message: 'the template is a link that leads out of its folder and was not followed',
    span: {file: full.replaceAll('\\', '/'), start: 0, end: 0},
    hint: 'put a copy of the file in its place',
  })
  return false
}

async function load(folder: string, path: string, builtIn: boolean): Promise<TemplateFile> {
  const full = join(folder, path)
  const bytes = await loadBytes(full, largestTemplate * 4)
  const text = bytes === null ? ' '.repeat(largestTemplate + 1) : textOf(bytes)
  const shown = builtIn ? `fieldbook/templates/${path}` : full.replaceAll('\\', '/')
  return {name: path.replace(/\.hbs$/, ''), source: sourceOf(shown, text), builtIn}
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n')
}
