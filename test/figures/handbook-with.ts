import {picturesOf} from '../../src/figures/pictures-of.ts'
import type {Figure} from '../../src/model/block.ts'
import type {Handbook} from '../../src/model/handbook.ts'
import type {Picture} from '../../src/model/inline.ts'
import {guide, handbook, picture, topic} from '../model/build.ts'

/** A book of one guide that holds nothing but these pictures; each stands at its own offset. */
export function handbookWith(file: string, wanted: readonly (Partial<Picture> & {url: string})[]) {
  const blocks = wanted.map((own, at): Figure => {
    const span = {file, start: at, end: at + 1}
    const pictures = [picture({alt: 'a window', span, ...own})]
    return {kind: 'figure', pictures, caption: [], span}
  })
  const made = handbook([guide('one', [topic('', {blocks})])])
  const picturesIn = ({chapters}: Handbook) => picturesOf(chapters.map(chapter => chapter.guide))
  return {handbook: made, picturesOf: picturesIn}
}
