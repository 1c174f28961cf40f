import type {Words} from '../../language/words.ts'
import type {Facts, Guide} from '../../model/guide.ts'
import type {Handbook} from '../../model/handbook.ts'
import type {Inline} from '../../model/inline.ts'
import {plainText} from '../../model/plain-text.ts'
import {inlineViews} from './inlines.ts'
import {openingScene, type Scene, type View} from './view.ts'

/**
 * Whom each guide names as its authors and sources, and under which licence; guides that name the same
 * share a line. What no header says is not printed, and the licence of the book is not repeated.
 */
export function creditViews(
  {chapters, language}: Handbook,
  license: string,
  words: Words,
): readonly (readonly View[])[] {
  const shared = new Map<string, Guide[]>()
  for (const {guide} of chapters) {
    const key = keyOf(guide.facts)
    if (key !== '' && key !== license) shared.set(key, [...(shared.get(key) ?? []), guide])
  }
  const scene = openingScene(language, words)
  return [...shared.values()].map(guides => {
    const titles = guides.map(({title}) => title).join(words.comma)
    const credits = guides[0] === undefined ? [] : creditOf(guides[0].facts, scene)
    return [text(`${titles}: `), ...credits]
  })
}

/** Guides that give the same credits give the same key; '' if they give none. */
function keyOf({authors, sources, textLicense}: Facts): string {
  const lists = [...authors, ...sources].map(plainText)
  return [...lists, textLicense].filter(part => part !== '').join('\n')
}

function creditOf({authors, sources, textLicense}: Facts, scene: Scene): readonly View[] {
  const parts = [
    listed(authors, scene),
    listed(sources, scene),
    textLicense === '' ? [] : [text(textLicense)],
  ].filter(part => part.length > 0)
  return parts.flatMap((part, at) => (at === 0 ? part : [text(' · '), ...part]))
}

function listed(lists: readonly (readonly Inline[])[], scene: Scene): readonly View[] {
  return lists.flatMap((list, at) => {
    const views = inlineViews(list, scene)
    return at === 0 ? views : [text(scene.words.comma), ...views]
  })
}

function text(words: string): View {
  return {kind: 'text', text: words}
}
