import {type Addresses, shortAddress} from '../addresses.ts'
import type {Content} from '../engine/content.ts'
import type {Mapper} from '../mapper.ts'

/** The addresses of a step at its end, small, each behind its mark. */
export function addressLines(addresses: Addresses, to: Mapper): readonly Content[] {
  const style = to.theme.type.note
  return addresses.all().map(({mark, url}, at) => ({
    text: [
      {text: mark, superior: true},
      {text: '\u00a0'},
      {text: shortAddress(url), literal: true, url},
    ],
    style,
    margin: [to.indent, at === 0 ? to.theme.space.paragraph : 0, 0, 0],
  }))
}
