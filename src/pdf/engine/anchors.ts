import type {Line} from '../text/line.ts'

/** Ids of the places in a line, in the order of reading. */
export function anchorsIn({strips}: Line): readonly string[] {
  return strips.flatMap(strip => {
    const {anchor} = strip.kind === 'text' ? strip.meaning : strip.span.meaning
    return anchor === undefined ? [] : [anchor]
  })
}
