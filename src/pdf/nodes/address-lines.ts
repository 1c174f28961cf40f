import {type Addresses, shortAddress} from '../addresses.ts'
import type {Columns, Content} from '../engine/content.ts'
import type {Mapper} from '../mapper.ts'
import {codeOf} from './codes.ts'

/**
 * The addresses of a step at its end, small, each behind its mark; those that the section has not
 * shown yet have a code for phones: one stands beside its address, several below all.
 */
export function addressLines(addresses: Addresses, to: Mapper): readonly Content[] {
  const all = addresses.all()
  const lines = all.map(one => lineOf(one, to))
  const codes = all.flatMap(({mark, url}) => codeOf(url, mark, to) ?? [])
  const [only] = all
  if (only === undefined) return []
  const margin = [to.indent, to.theme.space.paragraph, 0, 0] as const
  if (all.length === 1) return [{columns: [...wide(lines), ...codes], gap: 0, margin}]
  const row: readonly Columns[] = codes.length === 0 ? [] : [{columns: codes, gap: 0}]
  return [{stack: [...lines, ...row], margin, keepTogether: true, tag: 'Skip'}]
}

function lineOf({mark, url}: {readonly mark: string; readonly url: string}, to: Mapper): Content {
  const text = [
    {text: mark, superior: true},
    {text: '\u00a0'},
    {text: shortAddress(url), literal: true, url},
  ]
  return {text, style: to.theme.type.note}
}

function wide(lines: readonly Content[]) {
  return [{stack: lines, width: '*' as const, tag: 'Skip' as const}]
}
