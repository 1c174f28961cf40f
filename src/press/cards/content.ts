import {shortAddress} from '../../pdf/addresses.ts'
import type {Content} from '../../pdf/engine/content.ts'
import type {Mapper} from '../../pdf/mapper.ts'
import type {Card} from './card.ts'

/** What names a card that has left its sheet. */
export interface Source {
  readonly book: string
  readonly url: string
}

/** A black bar with number and title, one line in bold, the acts, and at the foot where it is from. */
export function cardContent(card: Card, number: string, source: Source, to: Mapper): Content {
  const {page, type, colours, space} = to.theme
  const {column} = page
  const bold = to.weighted(type.body, 700)
  const inner = to.with({indent: column, measure: to.measure - column, level: 'topic'})
  const below = [0, space.paragraph, 0, 0] as const
  const title = {...type.title, colour: colours.paper}
  return {
    stack: [
      {
        stack: [{text: [{text: card.title}], style: title, tag: 'H1'}],
        hang: {
          width: column,
          marker: {
            at: 8,
            width: column - 8,
            shapes: [],
            text: {words: number, style: title, rise: 0},
            tag: 'Lbl',
          },
        },
        box: {fill: colours.ink, padding: [0, 7, 8, 8]},
        tag: 'Skip',
      },
      ...(card.line === null
        ? []
        : [
            {
              text: inner.with({style: bold}).runs(card.line.children),
              style: bold,
              margin: [column, 1.5 * space.paragraph, 0, 0] as const,
            },
          ]),
      ...inner
        .blocks(card.hazards)
        .map(box => ({stack: [box], margin: below, tag: 'Skip' as const})),
      {stack: inner.blocks(card.actions), tag: 'L', margin: [0, space.paragraph, 0, 0]},
      foot(source, to),
    ],
    tag: 'Sect',
    pageBreak: 'page',
  }
}

function foot({book, url}: Source, to: Mapper): Content {
  const {type, rules} = to.theme
  const address = [{text: shortAddress(url), literal: true}]
  return {
    stack: [
      {rule: rules.step},
      {
        columns: [
          {text: [{text: book}], style: type.note, width: '*'},
          {text: url === '' ? [] : address, style: {...type.note, align: 'end'}, width: 'auto'},
        ],
        gap: 8,
        onBaseline: true,
        margin: [0, 5, 0, 0],
      },
    ],
    atFoot: true,
    tag: 'Skip',
  }
}
