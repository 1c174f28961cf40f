import {inDigits} from '../../language/digits.ts'
import {fill} from '../../language/fill.ts'
import type {Words} from '../../language/words.ts'
import type {Book} from '../../pdf/engine/book.ts'
import type {Content, Drawing} from '../../pdf/engine/content.ts'
import type {Theme} from '../../theme/theme.ts'
import {millimetre} from '../imposition/paper.ts'
import {arrow, frame, ruler, tips} from './test-shapes.ts'

type Page = Book['page']

/** What a test sheet is made for. */
export interface Test {
  readonly theme: Theme
  readonly words: Words
  readonly language: string
  readonly page: Page
  /** Millimetres that the printer leaves blank. */
  readonly edge: number
}

const [wide, long] = [40, 84]

/**
 * Front and back of a sheet. Held against the light, an arrow of the front and one of the back touch
 * with their tips, if the sheet was turned about its upright middle; if it was turned the other way,
 * they are far apart, for they stand above the level middle of the sheet. A frame is drawn where the
 * printer is said to begin, and a line of ten centimetres.
 */
export function testSheet(test: Test): readonly Content[] {
  return [front(test), back(test)]
}

function front(test: Test): Content {
  const {words, theme, page} = test
  return {
    stack: [
      title(`${words['print-test']} · ${words['print-front']}`, theme),
      over(page, 'down', test.edge),
      {
        columns: [
          {stack: [seen(true, test), seen(false, test)], width: '*', tag: 'Skip'},
          {stack: measures(test), width: ruler.width, tag: 'Skip'},
        ],
        gap: 24,
        margin: [0, below(page), 0, 0],
      },
    ],
    tag: 'Sect',
  }
}

function back({words, theme, page, edge}: Test): Content {
  return {
    stack: [
      title(`${words['print-test']} · ${words['print-back']}`, theme),
      over(page, 'up', edge),
    ],
    tag: 'Sect',
    pageBreak: 'page',
  }
}

function title(text: string, {type}: Theme): Content {
  return {text: [{text}], style: type.section, tag: 'H1'}
}

/** The height where tips meet: above the middle, so that a sheet on its head is noticed. */
function meeting({height}: Page): number {
  return height * 0.36
}

/** From the title to what stands below the arrows of both sides. */
function below(page: Page): number {
  return meeting(page) + long + 16 - page.margins[1] - 26
}

/** The frame, and two arrows, the same on both sides of the sheet's middle; `down` ones end where `up` ones do. */
function over(page: Page, toward: 'down' | 'up', edge: number): Content {
  const size = {wide, long}
  const arrows = [0.25, 0.75].map(share =>
    arrow({x: page.width * share, y: meeting(page)}, toward, size),
  )
  return {
    drawing: [frame(page, edge * millimetre), ...arrows],
    width: page.width,
    height: page.height,
    absolute: {x: 0, y: 0, width: page.width},
  }
}

/** What is seen against the light, and what it means. */
function seen(right: boolean, {theme, words}: Test): Content {
  const text = words[right ? 'print-light' : 'print-other-edge']
  return {
    columns: [
      {...tips(right), width: tips(right).width},
      {text: [{text}], style: theme.type.body, width: '*'},
    ],
    gap: 12,
    margin: [0, 0, 0, 10],
  }
}

function measures({theme, words, language, edge}: Test): readonly Content[] {
  const style = theme.type.body
  const number = inDigits(String(edge), language)
  const line: Drawing = ruler
  return [
    line,
    {text: [{text: words['print-measure']}], style, margin: [0, 5, 0, 0]},
    {
      text: [{text: fill(words['print-frame'], {number})}],
      style,
      margin: [0, 8, 0, 0],
    },
  ]
}
