import {directionOf} from '../model/direction.ts'
import type {Facts, Guide, Topic} from '../model/guide.ts'
import type {ContentsEntry, Handbook} from '../model/handbook.ts'
import type {Inline, Text} from '../model/inline.ts'
import {mapGuide} from '../model/map.ts'
import {plainText} from '../model/plain-text.ts'
import {isForeign, selfDirected, steered, withWholes} from '../model/steered.ts'

type Direction = 'ltr' | 'rtl'
type Steer = (text: string) => string

/**
 * Keeps signs on their sides where the two directions of writing meet: in titles, names and
 * paragraphs of the other direction, and in numbers and names inside a sentence.
 */
export function steerSigns(handbook: Handbook): Handbook {
  const {direction} = handbook
  const steer: Steer = text => steered(text, direction)
  return {
    ...handbook,
    title: steer(handbook.title),
    subtitle: steer(handbook.subtitle),
    publisher: steer(handbook.publisher),
    parts: handbook.parts.map(part => ({...part, title: steer(part.title)})),
    contents: entriesWith(handbook.contents, steer),
    chapters: handbook.chapters.map(chapter => ({
      ...chapter,
      guide: guideWith(chapter.guide, direction),
    })),
  }
}

function entriesWith(entries: readonly ContentsEntry[], steer: Steer): readonly ContentsEntry[] {
  return entries.map(entry => ({
    ...entry,
    title: steer(entry.title),
    entries: entriesWith(entry.entries, steer),
  }))
}

/** The title of a guide stands in its chapter and in the lists of the book. */
function guideWith(guide: Guide, outside: Direction): Guide {
  const inside = directionOf(guide.language)
  const steer: Steer = text => steered(text, inside)
  const {topics, facts} = mapGuide(guide, {
    inline: inline => (inside === 'rtl' && inline.kind === 'text' ? sentenceOf(inline) : inline),
    row: row => (isForeign(plainText(row), inside) ? rowOf(row) : row),
    picture: picture => {
      const alt = steer(picture.alt)
      return alt === picture.alt ? picture : {...picture, alt}
    },
  })
  return {
    ...guide,
    title: steered(steer(guide.title), outside),
    facts: factsWith(facts, steer),
    topics: topics.map((topic): Topic => ({...topic, title: steer(topic.title)})),
  }
}

function factsWith(facts: Facts, steer: Steer): Facts {
  return {
    ...facts,
    needs: facts.needs.map(steer),
    platforms: facts.platforms.map(steer),
    requirements: facts.requirements.map(steer),
    version: steer(facts.version),
  }
}

function sentenceOf(text: Text): Text {
  const steered = withWholes(text.text)
  return steered === text.text ? text : {...text, text: steered}
}

/** Marks the ends of a row, where they are text: what is literal has a direction of its own. */
function rowOf(row: readonly Inline[]): readonly Inline[] {
  const whole = plainText(row)
  const marked = selfDirected(whole)
  const start = marked.startsWith(whole) ? '' : marked.charAt(0)
  const end = marked.endsWith(whole) ? '' : marked.slice(-1)
  return row.map((inline, at) => {
    if (inline.kind !== 'text') return inline
    const before = at === 0 ? start : ''
    const after = at === row.length - 1 ? end : ''
    return before + after === '' ? inline : {...inline, text: before + inline.text + after}
  })
}
