import type {Guide} from '../model/guide.ts'
import {fold, type Need, needOf, textIn} from './need.ts'

/** Guides under one title; '' for those that stand alone. */
export interface Group {
  readonly title: string
  readonly about: string
  readonly guides: readonly Guide[]
}

/**
 * Groups guides by the first need of each, in the order of the table, then those that it does not know
 * under their own words. A guide without a need stands before all groups.
 */
export function byNeed(
  guides: readonly Guide[],
  needs: readonly Need[],
  language: string,
): readonly Group[] {
  const known = new Map<Need, Guide[]>(needs.map(need => [need, []]))
  const others = new Map<string, {readonly title: string; readonly guides: Guide[]}>()
  const alone: Guide[] = []
  for (const guide of guides) {
    const [written = ''] = guide.facts.needs
    const need = needOf(written, needs)
    if (need !== undefined) known.get(need)?.push(guide)
    else if (written === '') alone.push(guide)
    else {
      const other = others.get(fold(written)) ?? {title: written, guides: []}
      other.guides.push(guide)
      others.set(fold(written), other)
    }
  }
  return [
    {title: '', about: '', guides: alone},
    ...[...known].map(([need, inside]) => ({
      title: textIn(need.titles, language) || textIn(need.titles, 'en') || need.name,
      about: textIn(need.about, language),
      guides: inside,
    })),
    ...[...others.values()].map(other => ({...other, about: ''})),
  ].filter(group => group.guides.length > 0)
}

/** Fewer chapters are found without parts. */
const least = 6

/** Whether a book is so large that parts help: several, of two chapters each on the average. */
export function isLarge(groups: readonly Group[]): boolean {
  const parts = groups.filter(({title}) => title !== '')
  const chapters = parts.reduce((sum, {guides}) => sum + guides.length, 0)
  return chapters >= least && parts.length > 1 && chapters >= 2 * parts.length
}
