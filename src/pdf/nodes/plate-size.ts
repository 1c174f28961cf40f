import type {Element} from '../../xhtml/tree.ts'
import type {Mapper} from '../mapper.ts'

/** Pixels across of the plate that an `img` names; 0 for anything else. */
export function plateWidth(element: Element | undefined, to: Mapper): number {
  if (element?.name !== 'img') return 0
  return to.plates.get(element.attributes.src ?? '')?.width ?? 0
}

/** Points of a pixel: as large as the measure and the height allow, and no larger than on screen. */
export function plateScale(
  plate: {readonly width: number; readonly height: number},
  to: Mapper,
): number {
  const {scale, height} = to.theme.figure
  return Math.min(scale.most, to.measure / plate.width, height / plate.height)
}
