import type {Plate} from '../../figures/plate.ts'
import type {Element} from '../../xhtml/tree.ts'
import type {Mapper} from '../mapper.ts'

/** The plate that an `img` names. */
export function plateOf(element: Element | undefined, to: Mapper): Plate | undefined {
  return element?.name === 'img' ? to.plates.get(element.attributes.src ?? '') : undefined
}

/** Points of a plate's pixel: as large as the measure and the height allow, and no larger than on screen. */
export function plateScale(plate: Plate, to: Mapper): number {
  const {scale, height} = to.theme.figure
  const most = scale.most / plate.density
  return Math.min(most, to.measure / plate.width, height / plate.height)
}

/** Share of that size below which words on the screen cannot be read on paper; 1 where it is so small already. */
export function leastShare(plate: Plate, to: Mapper): number {
  return Math.min(1, to.theme.figure.scale.least / plate.density / plateScale(plate, to))
}
