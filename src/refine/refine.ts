import type {Handbook} from '../model/handbook.ts'
import type {Library} from '../model/library.ts'
import type {Report} from '../report/diagnostic.ts'
import {gatherContents} from './gather-contents.ts'
import {giveIds} from './give-ids.ts'
import {markTerms} from './mark-terms.ts'
import {numberChapters} from './number-chapters.ts'
import {numberFootnotes} from './number-footnotes.ts'
import {resolveLinks} from './resolve-links.ts'
import {steerSigns} from './steer-signs.ts'

type Pass = (handbook: Handbook, library: Library, report: Report) => Handbook

/** In this order: links need ids, and the contents need numbers. Titles are compared before they are steered. */
const passes: readonly Pass[] = [
  numberChapters,
  giveIds,
  numberFootnotes,
  markTerms,
  resolveLinks,
  gatherContents,
  steerSigns,
]

/** Makes a selected handbook ready to be laid out: numbers, ids, links, contents, directions. */
export function refine(handbook: Handbook, library: Library, report: Report): Handbook {
  return passes.reduce((refined, pass) => pass(refined, library, report), handbook)
}
