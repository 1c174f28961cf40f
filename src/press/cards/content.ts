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
export function cardContent(card: Card, number: string, source: Source, to: Mapper) {
  const {page, type, space} = to.theme
  const {column} = page
  const bold = to.weighted(type.body, 700)
  const inner = to.with({indent: column, measure: to.measure - column, level: 'topic'})
  const below = [0, space.paragraph, 0, 0] as const
  return {
    stack: [
      bar(card.title, number, to),
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
  } as const satisfies Content
}

function bar(title: string, number: string, to: Mapper): Content {
  const {page, type, colours} = to.theme
  const style = {...type.title, colour: colours.paper}
  const text = {words: number, style, rise: 0}
  const marker = {at: 8, width: page.column - 8, shapes: [], text, tag: 'Lbl' as const}
  return {
    stack: [{text: [{text: title}], style, tag: 'H1'}],
    hang: {width: page.column, marker},
    box: {fill: colours.ink, padding: [0, 7, 8, 8]},
    tag: 'Skip',
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
