import type {Guide} from '../../model/guide.ts'
import {visible} from '../../report/visible.ts'
import type {Sources} from '../../source/source.ts'
import type {Span} from '../../source/span.ts'
import type {Check} from '../check.ts'

/** header/website-shared: two tools of one language with one website; one header was copied. */
export const websiteShared: Check = ({library, sources}, report) => {
  const firstOf = new Map<string, Guide>()
  for (const guide of library.guides) {
    if (guide.genre !== 'tool') continue
    for (const website of new Set(guide.facts.websites)) {
      const key = `${guide.language} ${folded(website)}`
      const first = firstOf.get(key)
      if (first === undefined) {
        firstOf.set(key, guide)
        continue
      }
      if (first === guide || first.title === guide.title) continue
      report({
        code: 'header/website-shared',
        severity: 'warning',
        message: `${visible(first.title)} has the same website as ${visible(guide.title)}`,
        span: placeOfWebsite(guide, website, sources),
        hint: 'look up the website of each tool, and correct the copied line',
        notes: [
          {
            message: `the website of ${first.title}`,
            span: placeOfWebsite(first, website, sources),
          },
        ],
      })
    }
  }
}

/** Scheme, `www.`, language and the last stroke do not make another site. */
function folded(website: string): string {
  return website
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[/#?]+$/, '')
}

/** Where the guide's own header gives the address; the guide itself if it is nowhere to be found. */
function placeOfWebsite(guide: Guide, website: string, sources: Sources): Span {
  const bare = folded(website)
  for (const {span} of guide.topics) {
    const text = sources.get(span.file)?.text ?? ''
    const line = /^[ \t]*website[ \t]*:[ \t]*(\S[^\n]*)$/im.exec(text)
    const value = line?.[1] ?? ''
    if (line === null || !value.toLowerCase().includes(bare)) continue
    const start = line.index + line[0].length - value.length
    return {file: span.file, start, end: start + value.trimEnd().length}
  }
  return guide.span
}
