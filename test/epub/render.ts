import {readdirSync, readFileSync} from 'node:fs'
import Handlebars from 'handlebars'
import type {EpubBook, Render} from '../../src/epub/book.ts'
import {renderEpub} from '../../src/epub/render-epub.ts'

const folder = new URL('../../templates/epub/', import.meta.url)

/** The package templates of this checkout, compiled as strictly as the template room does. */
export function packageTemplates(): Render {
  const handlebars = Handlebars.create()
  const compiled = new Map<string, Handlebars.TemplateDelegate>()
  for (const file of readdirSync(folder)) {
    const name = `epub/${file.replace(/\.hbs$/, '')}`
    const text = readFileSync(new URL(file, folder), 'utf8')
    const options = {strict: true, knownHelpersOnly: true, noEscape: name.endsWith('.css')}
    const template = handlebars.compile(text, options)
    compiled.set(name, template)
    handlebars.registerPartial(name, template)
  }
  return (name, data) => {
    const template = compiled.get(name)
    if (template === undefined) throw new Error(`no template ${name}`)
    return template(data)
  }
}

/** The whole file of an e-book. */
export async function bytesOf(book: EpubBook): Promise<Uint8Array> {
  return Buffer.concat(await renderEpub(book))
}
