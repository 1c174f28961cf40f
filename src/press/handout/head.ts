import {shortAddress} from '../../pdf/addresses.ts'
import type {Content, Run} from '../../pdf/engine/content.ts'
import type {Mapper} from '../../pdf/mapper.ts'
import {tickBox} from '../../pdf/nodes/tick-box.ts'

/** What stands at the top of a handout. */
export interface Head {
  readonly label: string
  readonly title: string
  /** In one sentence what it is for, or ''. */
  readonly lead: readonly Run[]
  /** Things to have ready, as runs. */
  readonly ready: readonly (readonly Run[])[]
  /** Web address of the tool, or ''. */
  readonly url: string
}

/** Thick rule, label, title and lead; code and address at the end; what to have ready below. */
export function headOf({label, title, lead, ready, url}: Head, to: Mapper): readonly Content[] {
  const {type, rules, space} = to.theme
  const code = url === '' ? null : to.qr(url)
  const titles: Content = {
    stack: [
      {text: [{text: label}], style: type.label},
      {text: [{text: title}], style: type.title, tag: 'H1', margin: [0, 2, 0, 0]},
      ...(lead.length === 0 ? [] : [{text: lead, style: type.lead, margin: [0, 4, 0, 0] as const}]),
    ],
    tag: 'Skip',
  }
  return [
    {rule: rules.section},
    {
      columns: [
        {...titles, width: '*'},
        ...(code === null
          ? []
          : [
              {
                ...code,
                width: code.width,
                margin: [code.border, -code.border, -code.border, -code.border] as const,
              },
            ]),
      ],
      gap: code === null ? 0 : 8,
      margin: [0, space.paragraph, 0, 0],
    },
    ...(ready.length === 0 && url === '' ? [] : [readyAndAddress(ready, url, to)]),
  ]
}

/** What to have ready at the start, the address below its code at the end. */
function readyAndAddress(ready: Head['ready'], url: string, to: Mapper): Content {
  const {type, space} = to.theme
  const address = {
    text: [{text: shortAddress(url), url, literal: true}],
    style: {...to.weighted(type.body, 700), align: 'end'},
    width: 'auto',
  } as const
  return {
    columns: [
      {stack: readyRows(ready, to), width: '*', tag: 'Skip'},
      ...(url === '' ? [] : [address]),
    ],
    gap: 12,
    margin: [0, space.paragraph, 0, 0],
  }
}

/** Letters of a thing to have ready, so that three of them stand in a row. */
const few = 23

/** Boxes to tick, two or three in a row. */
function readyRows(ready: Head['ready'], to: Mapper): readonly Content[] {
  const across = ready.every(text => lettersOf(text) <= few) ? 3 : 2
  const rows: Content[] = []
  for (let at = 0; at < ready.length; at += across) {
    const cells = Array.from({length: across}, (_, cell) => readyCell(ready[at + cell], to))
    rows.push({columns: cells, gap: 12, margin: [0, at === 0 ? 0 : 3, 0, 0]})
  }
  return rows
}

function lettersOf(text: readonly Run[]): number {
  return text.reduce((sum, run) => sum + ('text' in run ? run.text.length : 0), 0)
}

function readyCell(text: readonly Run[] | undefined, to: Mapper) {
  const {body} = to.theme.type
  if (text === undefined) return {stack: [], width: '*', tag: 'Skip'} as const
  return {
    stack: [{text, style: body}],
    hang: {width: 16, marker: {...tickBox(to.theme), at: 0}},
    width: '*',
    tag: 'Skip',
  } as const
}
