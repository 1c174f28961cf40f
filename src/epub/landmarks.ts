import {contentsFile, coverFile} from './own-files.ts'
import type {Parts} from './parts.ts'

/** A place that readers offer by name: the cover, the contents, the text. */
export interface Landmark {
  readonly type: string
  readonly guide: string
  readonly title: string
  readonly href: string
}

/** The toc landmark leads to the list itself: Kindle looks for it there. */
export function landmarksOf({chapters, labels}: Parts): readonly Landmark[] {
  const text = chapters.files.find(({placement}) => placement === 'part' || placement === 'chapter')
  return [
    {type: 'cover', guide: 'cover', title: labels.cover, href: coverFile},
    {type: 'toc', guide: 'toc', title: labels.contents, href: `${contentsFile}#toc`},
    ...(text === undefined
      ? []
      : [{type: 'bodymatter', guide: 'text', title: labels.beginning, href: text.file}]),
    ...named.flatMap(([kind, type]) =>
      chapters.files
        .filter(file => file.kind === kind)
        .map(({file, title}) => ({type, guide: type, title, href: file})),
    ),
  ]
}

/** Kinds of documents, and what readers of every age call them. */
const named = [
  ['glossary', 'glossary'],
  ['subjects', 'index'],
] as const
