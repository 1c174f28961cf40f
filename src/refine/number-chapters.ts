import type {Handbook} from '../model/handbook.ts'

/** Numbers the chapters from 1 in the order of the edition. */
export function numberChapters(handbook: Handbook): Handbook {
  const chapters = handbook.chapters.map((chapter, at) => ({...chapter, number: at + 1}))
  return {...handbook, chapters}
}
