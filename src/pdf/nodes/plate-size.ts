import type {Plate} from '../../figures/plate.ts'
import type {Element} from '../../xhtml/tree.ts'
import type {Mapper} from '../mapper.ts'

/** The plate that an `img` names. */
export function plateOf(element: Element | undefined, to: Mapper): Plate | undefined {
  return element?.name === 'img' ? to.plates.get(element.attributes.src ?? '') : undefined
}

/** Points of a pixel: as large as the measure and the height allow, and no larger than on screen. */
export function plateScale(
  plate: {readonly width: number; readonly height: number},
  to: Mapper,
): number {
  const {scale, height} = to.theme.figure
  return Math.min(scale.most, to.measure / plate.width, height / plate.height)
}
