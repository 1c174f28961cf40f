import type {Picture} from '../../model/inline.ts'
import {inEachTopic} from '../check.ts'

/** image/alt-is-id: "Safebox img 01" or "main-003.png" tells nothing about the picture. */
export const altIsId = inEachTopic(({pictures}, report) => {
  for (const {picture} of pictures) {
    const alt = fold(picture.alt)
    if (alt === '' || !namesOf(picture).includes(alt)) continue
    report({
      code: 'image/alt-is-id',
      severity: 'warning',
      message: `"${picture.alt.trim()}" is the name of the picture and not what it shows`,
      span: picture.span,
      hint: 'say in a few words between the brackets what the picture shows',
    })
  }
})

/** The id, the file's name, and that without its ending if it holds a digit: "Save" may be both. */
function namesOf({reference, url}: Picture): readonly string[] {
  const name = url.split(/[?#]/)[0]?.split('/').at(-1) ?? ''
  const stem = name.replace(/\.\w+$/, '')
  const names = [reference, name, ...(/\d/.test(stem) ? [stem] : [])]
  return names.map(fold).filter(folded => folded !== '')
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim()
}
