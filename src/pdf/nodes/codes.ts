import {shortAddress} from '../addresses.ts'
import type {Content} from '../engine/content.ts'
import type {Mapper} from '../mapper.ts'
import {qr} from './qr.ts'

/** The web addresses of a section as codes for phones, side by side, each over its address. */
export function codes(urls: readonly string[], to: Mapper): readonly Content[] {
  const {rules, space, page, qr: look} = to.theme
  const cells = urls.flatMap(url => cellOf(url, to))
  if (cells.length === 0) return []
  const rows = Array.from({length: Math.ceil(cells.length / look.across)}, (_, row) =>
    cells.slice(row * look.across, (row + 1) * look.across),
  )
  const width = (page.width - page.margins[0] - page.margins[2]) / look.across
  return rows.map((row, at) => ({
    stack: [
      ...(at === 0 ? [{rule: rules.step, keepWithNext: true}] : []),
      {columns: row.map(stack => ({stack, width, tag: 'Skip' as const})), gap: 0},
    ],
    margin: [0, at === 0 ? space.step : space.instruction, 0, 0],
    keepTogether: true,
    tag: 'Skip',
  }))
}

function cellOf(url: string, to: Mapper): readonly (readonly Content[])[] {
  const code = /^https?:/i.test(url) ? qr(url, to.theme) : null
  if (code === null) return []
  const {border, ...drawing} = code
  const text = [{text: shortAddress(url), literal: true, url}]
  return [
    [
      {...drawing, margin: [-border, 0, 0, 0]},
      {text, style: to.theme.type.note, margin: [0, 0, to.theme.space.paragraph, 0]},
    ],
  ]
}
