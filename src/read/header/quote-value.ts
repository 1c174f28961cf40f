import {positionAt} from '../../source/position.ts'
import type {Source} from '../../source/source.ts'
import type {Fault} from './yaml-entries.ts'

const keyAndValue = /^(\s*[\p{L}\p{M}\p{Nd} _-]+:[ \t]+)(\S.*?)[ \t]*$/u

/**
 * What YAML stumbled over in a line `key: value`: usually a value with a colon, or one that begins with
 * a mark. Quotation marks mend it where the value holds none that would have to be doubled.
 */
export function quoteFault(fault: Fault, source: Source): Fault {
  const {line} = positionAt(source, fault.span.start)
  const start = source.lineStarts[line - 1] ?? 0
  const end = source.text.indexOf('\n', start)
  const written = source.text.slice(start, end === -1 ? source.text.length : end)
  const [, key = '', value = ''] = keyAndValue.exec(written) ?? []
  if (value === '' || fault.span.start < start + key.length || /["\\]|^'/.test(value)) return fault
  const colon = value.search(/:(?=\s|$)/)
  const at = start + key.length
  const around = {file: source.path, start: at, end: at + value.length}
  const spot = {...around, start: at + colon, end: at + colon + 1}
  return {
    code: fault.code,
    message: colon === -1 ? fault.message : 'a colon in a value needs quotation marks',
    span: colon === -1 ? fault.span : spot,
    hint: `put the value in quotation marks: ${key.trim()} "${value}"`,
    fix: [
      {span: {...around, end: around.start}, text: '"'},
      {span: {...around, start: around.end}, text: '"'},
    ],
  }
}

/** The first of several faults of a line; the others come from it. */
export function firstOfLine(faults: readonly Fault[], source: Source): readonly Fault[] {
  const lines = faults.map(({span}) => positionAt(source, span.start).line)
  return faults.filter((_, index) => lines.indexOf(lines[index] ?? 0) === index)
}
