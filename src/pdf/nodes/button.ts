import type {InlineNode} from '../mapper.ts'

/** A picture in a sentence stands a little lower than the letters, and no higher than its line. */
export const button: InlineNode = (element, look, to) => {
  const plate = to.plates.get(element.attributes.src ?? '')
  const alt = element.attributes.alt ?? ''
  const style = look.style ?? to.style
  if (plate === undefined) return [{...look, text: alt, style: to.weighted(style, 700)}]
  const scale = Math.min(to.theme.figure.scale.least / plate.density, style.leading / plate.height)
  const [width, height] = [plate.width * scale, plate.height * scale]
  const drop = (height - style.size * 0.68) / 2
  return [{...look, image: plate.name, alt, width, height, drop}]
}
