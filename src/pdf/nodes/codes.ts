import type {Stack} from '../engine/content.ts'
import type {Mapper} from '../mapper.ts'

/** The code of an address over its mark, once in a section; null where it is shown already. */
export function codeOf(
  url: string,
  mark: string,
  to: Mapper,
): (Stack & {readonly width: number}) | null {
  if (to.codes.has(url) || !/^https?:/i.test(url)) return null
  const code = to.qr(url)
  if (code === null) return null
  to.codes.add(url)
  const {border, ...drawing} = code
  const style = {...to.theme.type.note, align: 'center' as const}
  return {
    stack: [
      {...drawing, margin: [0, -border / 2, 0, -border / 2]},
      {text: [{text: mark}], style, tag: 'Artifact'},
    ],
    width: drawing.width,
    tag: 'Skip',
  }
}
