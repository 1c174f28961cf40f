import type {Diagnostic, Report} from '../report/diagnostic.ts'
import {nearest} from '../report/nearest.ts'
import type {Source, Sources} from '../source/source.ts'
import {checkLeftOut} from './check-left-out.ts'
import {checkTemplate} from './check-template.ts'
import {engineOf, type Render} from './engine.ts'
import {TemplateFailure} from './failure.ts'
import {argumentAt, spanOfFailure} from './place.ts'
import type {TemplateFile} from './template-file.ts'

/** The templates of a run: built-in ones, and the organisation's own where it has some. */
export interface Templates {
  /** Fills in a template; where the organisation's fails, that is reported and ours is used. */
  render(name: string, data: unknown): string
  /** The same with the words of the book and a watch, and without a net: throws TemplateFailure. */
  readonly fill: Render
  /** The organisation's own files that are in use, by the name of the template. */
  readonly overrides: ReadonlyMap<string, Source>
  /** The same templates with our own in place of the named ones. */
  without(names: Iterable<string>): Templates
  /** All files read, so that a report can show their lines. */
  readonly sources: Sources
}

/** Checks the files and puts each over those before it; `strangers` are paths of other files. */
export function templatesOf(
  files: readonly TemplateFile[],
  strangers: readonly string[],
  report: Report,
): Templates {
  const builtIn = new Map(files.filter(file => file.builtIn).map(file => [file.name, file]))
  const overrides = new Map<string, TemplateFile>()
  const names = new Set(files.map(file => file.name))
  for (const file of files) {
    if (file.builtIn) continue
    const found = checkTemplate(file, names)
    for (const diagnostic of found) report(diagnostic)
    if (found.length === 0) overrides.set(file.name, file)
  }
  for (const file of overrides.values()) {
    for (const diagnostic of checkLeftOut(file, builtIn, overrides)) report(diagnostic)
  }
  for (const file of strayFiles(overrides, builtIn)) report(stray(file, builtIn.keys()))
  for (const path of strangers) reportStranger(path, report)
  const sources = new Map(files.map(({source}) => [source.path, source]))
  return assemble(builtIn, overrides, sources, report)
}

function assemble(
  builtIn: ReadonlyMap<string, TemplateFile>,
  overrides: ReadonlyMap<string, TemplateFile>,
  sources: Sources,
  report: Report,
): Templates {
  const fill = engineOf(new Map([...builtIn, ...overrides]).values())
  const templates: Templates = {
    fill,
    sources,
    overrides: new Map([...overrides].map(([name, file]) => [name, file.source])),
    without: names => {
      const dropped = new Set(names)
      const kept = [...overrides].filter(([name]) => !dropped.has(name))
      return assemble(builtIn, new Map(kept), sources, report)
    },
    render: (name, data) => {
      try {
        return fill(name, data, {})
      } catch (error) {
        const rest = withoutFailed(templates, error, report)
        return rest.render(name, data)
      }
    },
  }
  return templates
}

/** Reports a failed override and puts ours in its place; any other failure is our mistake. */
export function withoutFailed(templates: Templates, error: unknown, report: Report): Templates {
  if (!(error instanceof TemplateFailure)) throw error
  const names = [...error.trail, error.template].reverse()
  const name = names.find(one => templates.overrides.has(one)) ?? ''
  const source = templates.overrides.get(name)
  if (source === undefined) throw error
  report(error.trail.length > 0 ? endless(source) : failed(error, source))
  return templates.without([name])
}

function failed(error: TemplateFailure, source: Source): Diagnostic {
  const told = /^"(.*)" not defined/.exec(error.message)?.[1]
  const name = told === '' ? argumentAt(source, error.line, error.column) : told
  return {
    code: 'template/unknown-name',
    severity: 'error',
    message: name === undefined ? error.message : `nothing here is called "${name}"`,
    span: spanOfFailure(source, error.line, error.column, name ?? ''),
    hint: `use the names that templates/${error.template}.hbs of Fieldbook uses`,
  }
}

function endless({path}: Source): Diagnostic {
  return {
    code: 'template/endless',
    severity: 'error',
    message: 'the template calls itself without end',
    span: {file: path, start: 0, end: 0},
    hint: 'render only what stands inside, such as {{render blocks}}',
  }
}

/** Overrides that replace nothing and that no other override calls. */
function strayFiles(
  overrides: ReadonlyMap<string, TemplateFile>,
  builtIn: ReadonlyMap<string, TemplateFile>,
): readonly TemplateFile[] {
  const texts = [...overrides.values()].map(file => file.source.text).join('\n')
  const called = new Set([...texts.matchAll(/\{\{~?>\s*([^\s}~]+)/g)].map(match => match[1] ?? ''))
  return [...overrides.values()].filter(({name}) => !builtIn.has(name) && !called.has(name))
}

function stray({name, source}: TemplateFile, known: Iterable<string>): Diagnostic {
  const near = nearest(name, known)
  return {
    code: 'template/unused',
    severity: 'warning',
    message: `the book has no template "${name}", so this file changes nothing`,
    span: {file: source.path, start: 0, end: 0},
    hint: near === '' ? 'give it the name of a template to replace' : `rename it to ${near}.hbs`,
  }
}

/** Themes, words and notes may stand beside templates; a template with another ending may not. */
function reportStranger(path: string, report: Report): void {
  if (/\.(ya?ml|md|txt|json|png|jpe?g)$|(^|[\\/])\.[^\\/]*$/i.test(path)) return
  const file = path.replaceAll('\\', '/')
  report({
    code: 'template/unused',
    severity: 'warning',
    message: 'the name of this file does not end in .hbs, so it changes nothing',
    span: {file, start: 0, end: 0},
    hint: `rename it to ${file.replace(/^.*\//, '').replace(/\.[^.]*$/, '')}.hbs`,
  })
}
