import {inDigits} from '../../language/digits.ts'
import {fill} from '../../language/fill.ts'
import type {Book} from '../../pdf/engine/book.ts'
import type {Columns, Content} from '../../pdf/engine/content.ts'
import {disc} from '../../pdf/nodes/disc.ts'
import type {Theme} from '../../theme/theme.ts'
import {papers} from '../imposition/paper.ts'
import type {Work} from '../work.ts'
import {type Act, picture} from './acts.ts'
import type {Print} from './help.ts'

/** One thing to do, in words and as a picture. */
interface Task {
  readonly act: Act
  readonly words: string
}

/** Points between pictures and words, and between two things to do. */
const gap = 14

/** How to print, fold and staple this very booklet: a picture, a number and a sentence each. */
export function printingHelp(work: Work, theme: Theme, print: Print, page: Book['page']): Content {
  const {handbook, words} = work
  const digits = (number: number) => inDigits(String(number), handbook.language)
  const count = fill(words['print-count'], {
    number: digits(print.pages),
    count: digits(print.sheets),
    text: papers[work.wish.paper].name,
  })
  const {type} = theme
  return {
    stack: [
      {text: [{text: words['print-title']}], style: type.contents, tag: 'H1'},
      {text: [{text: handbook.title}], style: type.lead, margin: [0, 2, 0, 0]},
      {text: [{text: count}], style: type.body, margin: [0, 6, 0, 14]},
      ...gridOf(tasksOf(work, print), {theme, page, direction: handbook.direction}, digits),
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

/** What the pictures stand on. */
interface Scene {
  readonly theme: Theme
  readonly page: Book['page']
  readonly direction: 'ltr' | 'rtl'
}

/** Two in a row on a lying sheet, one on a standing one; pictures as large as leaves room for all. */
function gridOf(
  tasks: readonly Task[],
  scene: Scene,
  digits: (number: number) => string,
): readonly Content[] {
  const {theme, page} = scene
  const {width, height, margins} = page
  const across = width > height ? 2 : 1
  const rows = Math.ceil(tasks.length / across)
  const {contents, lead, body} = theme.type
  const heads = contents.leading + lead.leading + body.leading + 22
  const room = (height - margins[1] - margins[3] - heads) / rows - 2 * gap
  const cell = (width - margins[0] - margins[2] - (across - 1) * gap) / across
  const scale = Math.min(room / picture.height, cell / 2 / picture.width)
  return Array.from({length: rows}, (_, row) => ({
    columns: Array.from({length: across}, (_, column) => {
      const at = row * across + column
      return {...cellOf(tasks[at], digits(at + 1), scale, scene), width: '*' as const}
    }),
    gap,
    margin: [0, 0, 0, 2 * gap] as const,
  }))
}

function cellOf(
  task: Task | undefined,
  number: string,
  scale: number,
  {theme, direction}: Scene,
): Columns {
  if (task === undefined) return {columns: [], gap: 0}
  const {body} = theme.type
  const shown = picture.of(task.act, scale, direction)
  return {
    columns: [
      {...shown, width: shown.width},
      {
        stack: [{text: [{text: task.words}], style: body}],
        hang: {width: 24, marker: {...disc(number, theme), at: 0}},
        width: '*',
        tag: 'Skip',
      },
    ],
    gap,
  }
}
