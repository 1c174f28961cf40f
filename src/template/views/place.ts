import type {View} from './view.ts'

/** Places in the book; print has their pages instead of their titles. */
export function placeViews(
  places: readonly {readonly id: string; readonly title: string}[],
): readonly View[] {
  return places.flatMap(({id, title}, at): readonly View[] => {
    const place = {kind: 'place', href: `#${id}`, title}
    return at === 0 ? [place] : [{kind: 'text', text: ' · '}, place]
  })
}
