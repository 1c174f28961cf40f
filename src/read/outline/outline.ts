import type {Block} from '../../model/block.ts'
import type {Section, Step} from '../../model/guide.ts'
import type {Span} from '../../source/span.ts'

/** What a heading opens: blocks, then steps, then deeper sections. */
export interface Outline {
  readonly blocks: readonly Block[]
  readonly steps: readonly Step[]
  readonly sections: readonly Section[]
  readonly span: Span
}
