import type {Diagnostic} from '../report/diagnostic.ts'
import {printedBy} from './printed-names.ts'
import type {TemplateFile} from './template-file.ts'

type Files = ReadonlyMap<string, TemplateFile>

/** Pages and lists that the book makes by itself, so that nothing of a guide is lost without them. */
const ownPages = new Set(
  (
    'title-page colophon contents entry how-to-use checklists checklist index index-row ' +
    'links link-group address fact download notes back-cover part ' +
    'glossary glossary-term place subjects subject-group subject'
  ).split(' '),
)

/** What the book adds to the words of a guide elsewhere. */
const ownWords = new Set([
  'topic hint',
  ...['opener label', 'opener measure', 'step before', 'step after'],
  ...['chapter number', 'chapter facts', 'chapter downloads', 'chapter ready', 'chapter contents'],
])

/**
 * Tells what an organisation's template does not print of what ours prints: it may be meant, but a
 * warning that no reader sees is the worst that a template can do.
 */
export function checkLeftOut(
  override: TemplateFile,
  builtIn: Files,
  overrides: Files,
): readonly Diagnostic[] {
  const ours = builtIn.get(override.name)
  if (ours === undefined || override.name.startsWith('epub/')) return []
  const files = new Map([...builtIn, ...overrides])
  const printed = namesWithin(override, files, new Set())
  return [...namesWithin(ours, builtIn, new Set())]
    .filter(name => !printed.has(name))
    .map(name => leftOut(override, name))
}

/** The names that a template and those it calls print. */
function namesWithin(file: TemplateFile, files: Files, seen: Set<string>): ReadonlySet<string> {
  const {names, partials} = printedBy(file.source.text)
  const all = new Set(names)
  for (const partial of partials) {
    const inner = files.get(partial)
    if (inner === undefined || seen.has(partial)) continue
    seen.add(partial)
    for (const name of namesWithin(inner, files, seen)) all.add(name)
  }
  return all
}

function leftOut({name: template, source}: TemplateFile, name: string): Diagnostic {
  const own = ownPages.has(template) || ownWords.has(`${template} ${name}`)
  return {
    code: 'template/leaves-out',
    severity: own ? 'note' : 'warning',
    message: `the template does not print "${name}", as the built-in one does`,
    span: {file: source.path, start: 0, end: 0},
    hint: `print it as templates/${template}.hbs of Fieldbook does, or readers will not see it`,
  }
}
