import type {Words} from '../../language/words.ts'
import type {Book} from '../../pdf/engine/book.ts'
import type {Content, Shape} from '../../pdf/engine/content.ts'
import type {Theme} from '../../theme/theme.ts'
import {millimetre} from '../imposition/paper.ts'

type Page = Book['page']

const [wide, long] = [26, 64]

/**
 * Front and back of a sheet. Held against the light, an arrow of the front and one of the back touch
 * with their tips, if the sheet was turned about its upright middle; if it was turned the other way,
 * they are far apart, for they stand above the level middle of the sheet.
 */
export function testSheet(theme: Theme, words: Words, page: Page): readonly Content[] {
  return [front(theme, words, page), back(theme, words, page)]
}

function front(theme: Theme, words: Words, page: Page): Content {
  const {body} = theme.type
  return {
    stack: [
      title(`${words['print-test']} · ${words['print-front']}`, theme),
      arrows(page, 'down'),
      {
        text: [{text: words['print-light']}],
        style: body,
        margin: [0, below(page), 0, 0],
      },
      {text: [{text: words['print-other-edge']}], style: body, margin: [0, 4, 0, 0]},
      measure(theme),
      {text: [{text: words['print-measure']}], style: body, margin: [0, 6, 0, 0]},
    ],
    tag: 'Sect',
  }
}

function back(theme: Theme, words: Words, page: Page): Content {
  return {
    stack: [title(`${words['print-test']} · ${words['print-back']}`, theme), arrows(page, 'up')],
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

/** From the title to the text below the arrows. */
function below(page: Page): number {
  return meeting(page) + long + 24 - page.margins[1] - 26
}

/** Two arrows, the same on both sides of the sheet's middle; `down` ones end where `up` ones do. */
function arrows(page: Page, toward: 'down' | 'up'): Content {
  const tip = meeting(page)
  const drawing = [0.25, 0.75].map(share => arrow(page.width * share, tip, toward))
  return {
    drawing,
    width: page.width,
    height: page.height,
    absolute: {x: 0, y: 0, width: page.width},
  }
}

function arrow(x: number, tip: number, toward: 'down' | 'up'): Shape {
  const away = toward === 'down' ? -1 : 1
  const at = (right: number, back: number) => ({x: x + right, y: tip + away * back})
  const [head, shaft] = [wide * 0.8, wide * 0.22]
  return {
    shape: 'polygon',
    points: [
      at(0, 0),
      at(wide / 2, head),
      at(shaft, head),
      at(shaft, long),
      at(-shaft, long),
      at(-shaft, head),
      at(-wide / 2, head),
    ],
    fill: '#000000',
  }
}

/** A line of ten centimetres with a stroke at each. */
function measure({type}: Theme): Content {
  const length = 100 * millimetre
  const line = {width: 0.75, colour: type.body.colour}
  const stroke = (x: number, height: number): Shape => ({
    shape: 'polygon',
    points: [
      {x, y: 14 - height},
      {x, y: 14},
    ],
    open: true,
    line,
  })
  const points = [
    {x: 0, y: 14},
    {x: length, y: 14},
  ]
  const base: Shape = {shape: 'polygon', points, open: true, line}
  const strokes = Array.from({length: 11}, (_, at) =>
    stroke((at * length) / 10, at % 10 === 0 ? 14 : 7),
  )
  return {drawing: [base, ...strokes], width: length, height: 15, margin: [0, 22, 0, 0]}
}
