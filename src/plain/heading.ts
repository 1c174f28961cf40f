import type {Element} from '../xhtml/tree.ts'
import {underline, width} from './layout.ts'

/** The rank of a title is told by its rule: chapter, topic, section, step. */
export function headingOf({name, classes}: Element, line: string): readonly string[] {
  if (name === 'h1') return chapterTitle(line)
  if (classes.includes('step-title')) return [line, underline(line, '.')]
  return [line, underline(line, name === 'h2' ? '-' : '~')]
}

/** Between two rules: chapters are looked for by leafing. */
export function chapterTitle(line: string): readonly string[] {
  return ['='.repeat(width), line, '='.repeat(width)]
}
