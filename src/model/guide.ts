import type {Span} from '../source/span.ts'
import type {Block} from './block.ts'
import type {Inline} from './inline.ts'

interface Node {
  /** Unique in the handbook, ASCII, stable between builds; '' until refine. */
  readonly id: string
  readonly span: Span
}

/** A heading with what stands under it: blocks, then steps, then deeper sections. */
export interface Section extends Node {
  readonly kind: 'section'
  /** Depth in the tree, from 1; not the author's count of `#`. */
  readonly level: number
  /** Empty for a procedure that starts again at step 1 without a heading. */
  readonly title: readonly Inline[]
  /** The author's own `{#id}`, or ''. */
  readonly anchor: string
  /** How long it takes; null if not said. */
  readonly minutes: number | null
  readonly blocks: readonly Block[]
  readonly steps: readonly Step[]
  readonly sections: readonly Section[]
}

export interface Step extends Node {
  readonly kind: 'step'
  /** The number as written: "1". Printed as it is. */
  readonly label: string
  /** Counts from 1 in its section; for anchors. */
  readonly ordinal: number
  /** What stands in brackets after the number: "(Firefox)", without the brackets. */
  readonly qualifier: readonly Inline[]
  /** The step's own title, if its heading has one. */
  readonly title: readonly Inline[]
  /** To be compared with the next step of its section: the two stand on facing pages. */
  readonly facing: boolean
  readonly blocks: readonly Block[]
}

/** What a topic is for; `other` keeps the author's title and place. */
export type TopicRole =
  | 'introduction'
  | 'outcome'
  | 'premise'
  | 'installation'
  | 'configuration'
  | 'howto'
  | 'problems'
  | 'portable'
  | 'advanced'
  | 'faq'
  | 'review'
  | 'reading'
  | 'scenario'
  | 'description'
  | 'solution'
  | 'other'

/** One source file of a guide. */
export interface Topic extends Node {
  readonly kind: 'topic'
  /** From the file name `NN-…`; null for single files without one. */
  readonly number: number | null
  /** From the file name: `setup` in `04-jitsi-setup.txt`; '' for single files. */
  readonly slug: string
  readonly role: TopicRole
  readonly group: string
  readonly title: string
  readonly language: string
  /** How long this topic takes; null if its header does not say. */
  readonly minutes: number | null
  /** Words under which readers will look for this topic. */
  readonly index: readonly string[]
  readonly blocks: readonly Block[]
  readonly steps: readonly Step[]
  readonly sections: readonly Section[]
}

/** The header of a guide, merged over its topics. An empty list or '' means: not given. */
export interface Facts {
  readonly platforms: readonly string[]
  readonly needs: readonly string[]
  readonly websites: readonly string[]
  readonly downloads: readonly string[]
  readonly version: string
  readonly license: readonly Inline[]
  readonly requirements: readonly string[]
  /** Whether the tool needs administrator rights; null if not said. */
  readonly admin: boolean | null
  readonly alternatives: readonly (readonly Inline[])[]
  readonly connected: readonly (readonly Inline[])[]
  readonly further: readonly (readonly Inline[])[]
  /** Minutes; null if not said. */
  readonly minutes: number | null
  readonly difficulty: string
  readonly ready: readonly (readonly Inline[])[]
  /** Who made the guide's text, and the work that it is made from; as they want to be named. */
  readonly authors: readonly (readonly Inline[])[]
  readonly sources: readonly (readonly Inline[])[]
  /** Licence of the guide's text, not of the tool; or ''. */
  readonly textLicense: string
  /** ISO dates, or ''. */
  readonly checked: string
  readonly expires: string
}

/** Everything about one tool or one issue. */
export interface Guide extends Node {
  readonly kind: 'guide'
  /** Folder name, or the file's name without number and ending: `[a-z0-9-]+`. */
  readonly slug: string
  readonly genre: 'tool' | 'issue'
  readonly title: string
  /** BCP 47, such as `en`, `pt-BR`. */
  readonly language: string
  readonly facts: Facts
  readonly topics: readonly Topic[]
}
