import {inDigits} from '../../language/digits.ts'
import {fill} from '../../language/fill.ts'
import type {Book} from '../../pdf/engine/book.ts'
import type {Content, Stack} from '../../pdf/engine/content.ts'
import {disc} from '../../pdf/nodes/disc.ts'
import type {Theme} from '../../theme/theme.ts'
import {papers} from '../imposition/paper.ts'
import type {Work} from '../work.ts'
import {type Act, picture, pictureHeight, pictureWidth} from './acts.ts'
import type {Print} from './help.ts'

/** One thing to do, in words and as a picture. */
interface Task {
  readonly act: Act
  readonly words: string
}

/** Points between two of them. */
const gap = 14

/** How to print, fold and staple this very booklet: a number, a picture and a sentence each. */
export function printingHelp(work: Work, theme: Theme, print: Print, page: Book['page']): Content {
  const {handbook, words} = work
  const digits = (number: number) => inDigits(String(number), handbook.language)
  const tasks = tasksOf(work, print)
  const width = page.width - page.margins[0] - page.margins[2]
  const fitting = Math.floor((width + gap) / (pictureWidth + gap))
  const across = Math.max(1, Math.min(tasks.length, fitting))
  return {
    stack: [
      {text: [{text: words['print-title']}], style: theme.type.contents, tag: 'H1'},
      {text: [{text: handbook.title}], style: theme.type.lead, margin: [0, 2, 0, 0]},
      {
        text: [
          {
            text: fill(words['print-count'], {
              number: digits(print.pages),
              count: digits(print.sheets),
              text: papers[work.wish.paper].name,
            }),
          },
        ],
        style: theme.type.body,
        margin: [0, 6, 0, 14],
      },
      ...rowsOf(tasks, across).map((row, at) => rowOf(row, at * across, across, theme, digits)),
    ],
    tag: 'Sect',
    pageBreak: 'page',
  }
}

/** What is to be done, in order. */
function tasksOf({wish, words, handbook}: Work, {parts}: Print): readonly Task[] {
  const digits = (number: number) => inDigits(String(number), handbook.language)
  const sewn = parts.length > 1
  const sizes = parts.map(digits).join(words.comma)
  const edge: Task = wish.cut
    ? {act: 'long-edge', words: words['print-long-edge']}
    : {act: 'short-edge', words: words['print-short-edge']}
  return [
    edge,
    ...(wish.cut ? [{act: 'cut', words: words['print-cut']} as const] : []),
    sewn
      ? {act: 'nest', words: fill(words['print-parts'], {text: sizes})}
      : {act: 'nest', words: words['print-nest']},
    {act: 'fold', words: words['print-fold']},
    sewn ? {act: 'sew', words: words['print-sew']} : {act: 'staple', words: words['print-staple']},
  ]
}

function rowsOf(tasks: readonly Task[], across: number): readonly (readonly Task[])[] {
  const rows = Math.ceil(tasks.length / across)
  return Array.from({length: rows}, (_, row) => tasks.slice(row * across, (row + 1) * across))
}

function rowOf(
  row: readonly Task[],
  before: number,
  across: number,
  theme: Theme,
  digits: (number: number) => string,
): Content {
  const cells = row.map((task, at) => ({
    ...taskCell(task, digits(before + at + 1), theme),
    width: '*' as const,
  }))
  const empty = Array.from({length: across - row.length}, () => ({
    stack: [],
    width: '*' as const,
    tag: 'Skip' as const,
  }))
  return {columns: [...cells, ...empty], gap, margin: [0, 0, 0, 18]}
}

function taskCell({act, words}: Task, number: string, theme: Theme): Stack {
  const {body} = theme.type
  return {
    stack: [
      {
        drawing: picture(act),
        width: pictureWidth,
        height: pictureHeight,
        margin: [0, 0, 0, 10],
      },
      {
        stack: [{text: [{text: words}], style: body}],
        hang: {width: 24, marker: {...disc(number, theme), at: 0}},
        tag: 'Skip',
      },
    ],
    tag: 'Skip',
  }
}
