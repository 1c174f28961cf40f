import {inDigits} from '../../language/digits.ts'
import {fill} from '../../language/fill.ts'
import type {Picture} from '../../model/inline.ts'
import type {Scene, View} from './view.ts'

/** A picture in a figure: its plate, or what to imagine in its place. */
export function plateView(picture: Picture, scene: Scene): View {
  if (picture.plate === '') return placeholder(picture, scene)
  return {kind: 'plate', ...plateOf(picture), callouts: callouts(picture, scene)}
}

/** Shown in a sentence where a picture without words is missing, so that nobody reads over the hole. */
const gap = '[…]'

/** A picture in a sentence: its plate, or its words as those of a button, or the mark of a gap. */
export function buttonView(picture: Picture): View {
  if (picture.plate !== '') return {kind: 'button', ...plateOf(picture)}
  const text = picture.alt === '' ? gap : picture.alt
  return {kind: 'label', inlines: [{kind: 'text', text}]}
}

function plateOf(picture: Picture): Readonly<Record<string, unknown>> {
  const {plate, alt, width, height} = picture
  return {src: plate, alt, width, height}
}

function placeholder(picture: Picture, scene: Scene): View {
  const {words} = scene
  const text =
    picture.alt === '' ? words['picture-missing'] : fill(words.picture, {text: picture.alt})
  return {kind: 'placeholder', text}
}

/** The number of a disc: a picture that shows its own has 0-9, all others the digits of the language. */
export function discOf(number: string, {language, plainDiscs}: Scene): string {
  return plainDiscs ? number : inDigits(number, language)
}

function callouts(picture: Picture, scene: Scene): string {
  return picture.callouts
    .map(({number, x, y, width, height}) =>
      [discOf(String(number), scene), x, y, width, height].join(','),
    )
    .join(' ')
}
