import Handlebars from 'handlebars'
import {TemplateFailure} from './failure.ts'
import type {TemplateFile} from './template-file.ts'
import {isView, type View} from './views/view.ts'

/** Told of the finished output of every template, from the inside out; may put marks around it. */
export type Watch = (template: string, output: string) => string

/** Fills in one template; `words` is where `{{word "…"}}` looks. */
export type Render = (
  template: string,
  data: unknown,
  words: Readonly<Record<string, string>>,
  watch?: Watch,
) => string

/** The helpers that templates may call; `if`, `unless` and `each` are the only blocks. */
export const helpers: ReadonlySet<string> = new Set(['render', 'word'])
export const blockHelpers: ReadonlySet<string> = new Set(['if', 'unless', 'each'])

interface Ink {
  readonly words: Readonly<Record<string, string>>
  readonly watch: Watch | undefined
  /** The templates at work, from the outermost on. */
  readonly trail: string[]
}

type Compiled = (context: unknown, options?: Handlebars.RuntimeOptions) => string

/**
 * A Handlebars of our own for one set of templates, which must have been checked. Guides are data
 * and are never compiled; only `render` and `word` exist beside the plain blocks.
 */
export function engineOf(files: Iterable<TemplateFile>): Render {
  const own = Handlebars.create()
  for (const name of ['log', 'lookup', 'with']) own.unregisterHelper(name)
  for (const name of blockHelpers) own.registerHelper(name, strictly(own, name))
  const compiled = new Map<string, Compiled>()
  for (const {name, source} of files) {
    const template = guarded(name, compile(own, name, source.text))
    compiled.set(name, template)
    own.registerPartial(name, template)
  }
  const fill = (view: View, data: Record<string, unknown>): string => {
    if (view.kind === 'text') return Handlebars.Utils.escapeExpression(String(view.text))
    return found(compiled, view.kind)(view, {data})
  }
  own.registerHelper('render', (views: unknown, options: Handlebars.HelperOptions) => {
    if (views === undefined) throw notThere(options)
    const data: Record<string, unknown> = options.data
    let output = ''
    for (const view of Array.isArray(views) ? views : [views]) {
      if (isView(view)) output += fill(view, data)
    }
    return new Handlebars.SafeString(output)
  })
  own.registerHelper('word', (key: unknown, options: Handlebars.HelperOptions) => {
    if (key === undefined) throw notThere(options)
    const word = inkOf(options.data).words[String(key)]
    if (word === undefined) throw new Error(`"${String(key)}" is no word of the book`)
    return word
  })
  return (template, data, words, watch) => {
    const ink: Ink = {words, watch, trail: []}
    return found(compiled, template)(data, {data: {ink}})
  }
}

/** Handlebars' own `if`, `unless` or `each`, but a name that is not there is an error, as elsewhere. */
function strictly(own: typeof Handlebars, name: string): Handlebars.HelperDelegate {
  const plain = own.helpers[name]
  return function (this: unknown, value: unknown, options: Handlebars.HelperOptions) {
    if (value === undefined) throw notThere(options)
    return plain?.call(this, value, options)
  }
}

/** Handlebars 4.7.10 tells a helper where it is called, but its types do not say so. */
function notThere(options: object): Error {
  const {loc} = options as {loc?: hbs.AST.SourceLocation}
  return new Error(`"" not defined - ${loc?.start.line ?? 0}:${loc?.start.column ?? 0}`)
}

/** The last line end of a file belongs to the file, not to what it writes into a sentence. */
function compile(own: typeof Handlebars, name: string, text: string): Compiled {
  return own.compile(text.replace(/\n$/, ''), {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: {render: true, word: true},
    noEscape: name.endsWith('.css'),
    preventIndent: true,
  })
}

/**
 * How many templates may stand in each other: more than the 100 blocks and 100 inlines that a guide
 * may nest (a list takes two), and few enough that the stack never ends, where Node may just stop.
 */
const deepest = 400

function guarded(name: string, template: Compiled): Compiled {
  return (context, options) => {
    const {trail, watch} = inkOf(options?.data ?? {})
    if (trail.length >= deepest) throw new TemplateFailure(name, 'endless', [...trail, name])
    trail.push(name)
    try {
      const output = template(context, options)
      return watch === undefined ? output : watch(name, output)
    } catch (error) {
      throw error instanceof TemplateFailure ? error : new TemplateFailure(name, error)
    } finally {
      trail.pop()
    }
  }
}

function found(compiled: ReadonlyMap<string, Compiled>, name: string): Compiled {
  const template = compiled.get(name)
  if (template === undefined) throw new Error(`there is no template ${name}`)
  return template
}

function inkOf(data: Record<string, unknown>): Ink {
  const ink = data.ink
  return isInk(ink) ? ink : {words: {}, watch: undefined, trail: []}
}

function isInk(value: unknown): value is Ink {
  return typeof value === 'object' && value !== null && 'words' in value
}
