import type {Guide} from '../model/guide.ts'
import type {Handbook} from '../model/handbook.ts'
import type {Inline} from '../model/inline.ts'
import {mapGuide} from '../model/map.ts'

/** Numbers the footnotes of each chapter from 1, and names them after their chapter. */
export function numberFootnotes(handbook: Handbook): Handbook {
  const chapters = handbook.chapters.map(chapter => ({...chapter, guide: numbered(chapter.guide)}))
  return {...handbook, chapters}
}

function numbered(guide: Guide): Guide {
  let number = 0
  const change = (inline: Inline): Inline => {
    if (inline.kind !== 'footnote') return inline
    number += 1
    return {...inline, number, id: `${guide.id}-note-${number}`}
  }
  return mapGuide(guide, {inline: change})
}
