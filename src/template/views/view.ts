import {directionOf} from '../../language/direction.ts'
import type {Words} from '../../language/words.ts'
import type {Task} from '../tasks.ts'

/**
 * What one template gets to fill in: plain text, lists and further views, never a function.
 * `kind` is the name of the template. All keys are always there, since templates are strict.
 */
export interface View {
  readonly kind: string
  readonly [key: string]: unknown
}

/** What holds for the part of the book that is being laid out. */
export interface Scene {
  readonly words: Words
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** The level of the heading that the next blocks stand under: 1 in a chapter's opener. */
  readonly depth: number
  /**
   * Whether a picture beside this text shows numbers of its own, which are 0-9: the discs of the text
   * and of other pictures are written like them, and not in the digits of the language.
   */
  readonly plainDiscs: boolean
  /** The tasks of the chapter, in order. */
  readonly tasks: readonly Task[]
}

/** Where a chapter or a page of the book begins. */
export function openingScene(language: string, words: Words, tasks: readonly Task[] = []): Scene {
  const direction = directionOf(language)
  return {words, language, direction, depth: 1, plainDiscs: false, tasks}
}

/** The level of a heading one deeper, which XHTML ends at 6. */
export function deeper(scene: Scene): Scene {
  return {...scene, depth: Math.min(6, scene.depth + 1)}
}

export function isView(value: unknown): value is View {
  return typeof value === 'object' && value !== null && 'kind' in value
}
