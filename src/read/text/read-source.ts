import type {Report} from '../../report/diagnostic.ts'
import {forbiddenRuns, hasOpenIsolate, overrideRuns} from '../../source/hidden.ts'
import {type Source, sourceOf} from '../../source/source.ts'
import type {GuideFile, Refusal} from '../guide-file.ts'
import {type Decoded, decode} from './decode.ts'
import {findZawgyi} from './zawgyi.ts'

/** What is said of each, and what can be done about it. */
const refusals: Readonly<Record<Refusal, readonly [string, string]>> = {
  'too-large': ['the file is larger than 5 MB and was not read', 'cut it into several topics'],
  'link-leaves': [
    'the file is a link that leads out of the folder of guides and was not followed',
    'put a copy of the file in its place',
  ],
  'not-regular': ['this is not a file but a device or a pipe', 'take it out of the folder'],
  unreadable: [
    'the file cannot be read',
    'let yourself read it, or take it out of the folder; a link may lead to nothing',
  ],
  'folder-leaves': [
    'the folder is a link that leads out of the folder of guides and was not followed',
    'put a copy of the folder in its place',
  ],
  'folder-too-deep': [
    'folders may be 20 deep; this one and all in it were not read',
    'move it further up',
  ],
  'folder-unreadable': [
    'the folder cannot be looked into',
    'let yourself look into it, or take it out of the folder of guides',
  ],
}

/** Makes a source of the bytes of a file, and reports what stands in its way; null without a text. */
export function readSource(file: GuideFile, report: Report): Source | null {
  const span = {file: file.path, start: 0, end: 0}
  if (file.refusal !== undefined) {
    const [message, hint] = refusals[file.refusal]
    report({code: 'file/refused', severity: 'error', message, span, hint})
    return null
  }
  const decoded = decode(file.bytes)
  if (decoded.encoding === 'not-text') {
    const hint = 'save it as plain text in UTF-8, or take it out of the folder of guides'
    report({code: 'file/not-text', severity: 'error', message: 'the file is not text', span, hint})
    return null
  }
  const source = sourceOf(file.path, decoded.text)
  reportEncoding(source, decoded, report)
  reportHidden(source, report)
  return source
}

function reportEncoding(source: Source, {encoding, firstBad}: Decoded, report: Report): void {
  const at = (start: number, end = start) => ({file: source.path, start, end})
  if (encoding === 'windows-1252' || encoding === 'damaged') {
    const like = encoding === 'damaged' ? 'some letters are damaged' : 'it looks like Windows-1252'
    const message = `the file is not UTF-8 from here on; ${like}`
    const hint = 'save the file as UTF-8: in Notepad, choose Save as and then UTF-8 beside Encoding'
    report({
      code: 'file/encoding',
      severity: 'error',
      message,
      span: at(firstBad, firstBad + 1),
      hint,
    })
  }
  const zawgyi = findZawgyi(source.text)
  if (zawgyi !== -1) {
    const message = 'Burmese is typed for the Zawgyi font and not in Unicode'
    const hint = 'convert the file to Unicode, for example with the Myanmar Tools converter'
    report({
      code: 'text/legacy-encoding',
      severity: 'error',
      message,
      span: at(zawgyi, zawgyi + 1),
      hint,
    })
  }
}

function reportHidden(source: Source, report: Report): void {
  const say = (code: string, start: number, marks: string, what: string) => {
    const span = {file: source.path, start, end: start + marks.length}
    const hint = 'delete it; it cannot be seen, so delete the letters around it and type them again'
    report({
      code,
      severity: 'error',
      message: `${nameOf(marks)} ${what}`,
      span,
      hint,
      repaired: true,
    })
  }
  for (const found of source.text.matchAll(forbiddenRuns)) {
    say('text/forbidden-character', found.index, found[0], 'cannot stand in a book')
  }
  for (const found of source.text.matchAll(overrideRuns)) {
    say('text/bidi-override', found.index, found[0], 'turns around what readers see')
  }
  if (!isolate.test(source.text)) return
  source.text.split('\n').forEach((line, index) => {
    const at = line.search(isolate)
    if (at === -1 || !hasOpenIsolate(line)) return
    const start = (source.lineStarts[index] ?? 0) + at
    say('text/bidi-override', start, line.charAt(at), 'is not closed on its line')
  })
}

const isolate = /[\u2066-\u2069]/

function nameOf(marks: string): string {
  const code = marks.codePointAt(0) ?? 0
  return `character U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}
