import Handlebars from 'handlebars'
import type {Diagnostic} from '../report/diagnostic.ts'
import type {Source} from '../source/source.ts'
import {Inspector} from './inspector.ts'
import {syntaxFault} from './syntax-fault.ts'
import type {TemplateFile} from './template-file.ts'

/** The size, in UTF-16 code units, above which a template is not read. */
export const largestTemplate = 65_536

/** How deep blocks may stand in each other: Handlebars' cost grows with the square of the depth. */
const deepest = 20

/** What a template must not hold, by a walk through its syntax tree; it is never run for this. */
export function checkTemplate(
  file: TemplateFile,
  names: ReadonlySet<string>,
): readonly Diagnostic[] {
  const {source} = file
  if (source.text.length > largestTemplate) return [tooLarge(source)]
  if (depthOf(source.text) > deepest) return [tooDeep(source)]
  let program: hbs.AST.Program
  try {
    program = Handlebars.parse(source.text)
  } catch (error) {
    return [syntaxFault(error, source)]
  }
  return new Inspector(source, names).inspect(program)
}

/** Counts opening and closing blocks in the text, before anything is parsed. */
function depthOf(text: string): number {
  let depth = 0
  let greatest = 0
  for (const [tag] of text.matchAll(/\{\{~?[#/]|\{\{~?\^(?=\s*[\w@.])/g)) {
    depth += tag.endsWith('/') ? -1 : 1
    greatest = Math.max(greatest, depth)
  }
  return greatest
}

function tooLarge(source: Source): Diagnostic {
  return {
    code: 'template/too-large',
    severity: 'error',
    message: `the template is larger than ${largestTemplate / 1024} kB`,
    span: {file: source.path, start: 0, end: 0},
    hint: 'split it into templates that call each other: {{> name}}',
  }
}

function tooDeep(source: Source): Diagnostic {
  return {
    code: 'template/too-deep',
    severity: 'error',
    message: `blocks stand more than ${deepest} deep in each other`,
    span: {file: source.path, start: 0, end: 0},
    hint: 'move the inner blocks to a template of their own: {{> name}}',
  }
}
