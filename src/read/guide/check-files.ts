import type {Diagnostic, Report} from '../../report/diagnostic.ts'
import type {ReadTopic} from '../topic/topic.ts'
import {slugOf} from './slug.ts'

/** Reports what the names of a guide's files tell: numbers that are missing or doubled, other tools. */
export function checkFiles(topics: readonly ReadTopic[], report: Report): void {
  if (!topics.some(({name}) => name.number !== null)) return
  topics.forEach((topic, index) => {
    const before = topics[index - 1]
    checkNumber(topic, before, report)
    checkTool(topic, report)
  })
}

function checkNumber(
  {topic, name}: ReadTopic,
  before: ReadTopic | undefined,
  report: Report,
): void {
  const say = (code: string, message: string, other?: ReadTopic) => {
    const notes = other === undefined ? [] : [{message: 'the file before', span: topOf(other)}]
    report({code, severity: 'warning', message, span: topOf({topic}), notes})
  }
  const last = before?.name.number
  if (name.number === null) say('file/name-pattern', `the name "${name.name}" has no number`)
  else if (last === name.number)
    say('file/number-duplicate', `two files have the number ${last}`, before)
  else if (last != null && name.number > last + 1) {
    say('file/number-gap', `number ${name.number} follows number ${last}`, before)
  }
}

function checkTool({topic, name}: ReadTopic, report: Report): void {
  const folder = name.folder.split('/').pop() ?? ''
  const isOther = name.tool !== '' && folder !== '' && slugOf(name.tool) !== slugOf(folder)
  if (!isOther || /^\.*$/.test(folder)) return
  const message = `the file is named after "${name.tool}", its folder after "${folder}"`
  report({code: 'file/slug-differs', severity: 'note', message, span: topOf({topic})})
}

function topOf({topic}: Pick<ReadTopic, 'topic'>): Diagnostic['span'] {
  return {...topic.span, end: topic.span.start}
}
