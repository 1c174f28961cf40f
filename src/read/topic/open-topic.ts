import type {Report} from '../../report/diagnostic.ts'
import type {Source} from '../../source/source.ts'
import type {Draft} from '../block/draft.ts'
import {type Lines, readBlocks} from '../block/read-blocks.ts'
import {fileNameOf} from '../guide/file-name.ts'
import {isTemplate} from '../header/check-header.ts'
import {type Entry, headerText} from '../header/header.ts'
import {languageTag} from '../header/language-tag.ts'
import {readHeader} from '../header/read-header.ts'
import {labelsOf} from '../labels/labels.ts'
import type {Markdown} from '../markdown/placed.ts'
import {readSteps} from '../outline/read-steps.ts'
import {inside, underHeading} from '../passes/pass.ts'
import {settle} from '../passes/settle.ts'
import {guessLanguage} from '../text/guess-language.ts'
import type {OpenTopic} from './topic.ts'

/** Reads the header and the blocks of one file. Null for a file without text, which is reported. */
export function openTopic(source: Source, md: Markdown, report: Report): OpenTopic | null {
  const header = readHeader(source, report)
  const labels = labelsOf(languageTag(headerText(header, 'language')) || guessLanguage(source.text))
  const file = {source, report, labels, md, env: {}}
  const note = inside(underHeading)
  const topic = {source, report, labels, role: 'other', boldTexts: new Map()} as const
  const settleNote = (drafts: readonly Draft[]) => settle(drafts, note, topic)
  const read = (lines: Lines) => readBlocks(file, lines, settleNote)
  const start = source.lineStarts[header.bodyLine] ?? source.text.length
  const body = read({firstLine: header.bodyLine, text: source.text.slice(start)})
  const drafts = readSteps([...body, ...header.entries.flatMap(textIn(read))], file)
  const name = fileNameOf(source.path)
  if (drafts.length === 0) reportEmpty(source, isTemplate(source, header), report)
  return drafts.length === 0 ? null : {source, report, name, header, labels, drafts}
}

/** Some toolkits keep whole texts in their front matter; each becomes a section named after its key. */
function textIn(read: (lines: Lines) => readonly Draft[]) {
  return ({key, written, keySpan: span, block}: Entry): readonly Draft[] => {
    if (key !== '' || block === null) return []
    const text = written.replace(/[_-]+/g, ' ').replace(/^\p{Ll}/u, first => first.toUpperCase())
    const inlines = [{kind: 'text', text, span} as const]
    const none = {anchor: '', minutes: null, facing: false, step: null}
    const heading: Draft = {kind: 'draftHeading', depth: 1, inlines, ...none, span}
    return [heading, ...read(block)]
  }
}

function reportEmpty(source: Source, isForm: boolean, report: Report): void {
  const end = Math.max(0, source.text.trimEnd().length)
  const span = {file: source.path, start: end, end}
  report({
    code: 'file/empty-body',
    severity: isForm ? 'note' : 'error',
    message: isForm ? 'the file is an empty form, and is left out' : 'the file holds no text',
    span,
    ...(isForm ? {} : {hint: 'write the text of the topic there, or take the file out'}),
  })
}
