import type {Topic} from '../../model/guide.ts'
import type {Inline} from '../../model/inline.ts'
import {mapTopic} from '../../model/map.ts'
import {plainText} from '../../model/plain-text.ts'
import type {Labels} from '../labels/labels.ts'
import {menuPath} from '../labels/patterns.ts'
import {countWords} from '../passes/words.ts'

/** Words; longer italics are no label of a button or window. */
const longest = 8

const keys = /^(?:Ctrl|Control|Alt|Shift|Cmd|Command|Option|Win)[-+ ]\S+$|^F\d{1,2}$/

/**
 * Italics are words of the screen where a verb stands before them ("click *OK*") or a part of the screen
 * behind ("the *Options* window"), in menu paths and keys, and wherever the same words are so elsewhere
 * in the guide. All other italics stay emphasis.
 */
export function markLabels(topics: readonly Topic[], labels: Labels | undefined): readonly Topic[] {
  if (labels === undefined) return topics
  const known = new Set<string>()
  for (const topic of topics) {
    const row = (inlines: readonly Inline[]) => {
      inlines.forEach((inline, index) => {
        if (isLabel(inlines, index, labels)) known.add(plainText([inline]))
      })
      return inlines
    }
    mapTopic(topic, {row})
  }
  return topics.map(topic => mapTopic(topic, {inline: inline => labelled(inline, known)}))
}

function labelled(inline: Inline, known: ReadonlySet<string>): Inline {
  if (inline.kind !== 'emphasis' && !isMenuPath(inline)) return inline
  return known.has(plainText([inline])) && 'inlines' in inline
    ? {kind: 'label', inlines: inline.inlines, span: inline.span}
    : inline
}

function isLabel(row: readonly Inline[], index: number, labels: Labels): boolean {
  const inline = row[index]
  if (inline === undefined) return false
  if (isMenuPath(inline)) return !labels.isAct(plainText([inline]))
  if (inline.kind !== 'emphasis') return false
  const text = plainText([inline])
  if (countWords(text) > longest) return false
  if (menuPath.test(text) || keys.test(text)) return true
  const before = plainText(row.slice(Math.max(0, index - 3), index)).slice(-60)
  const after = plainText(row.slice(index + 1, index + 3)).slice(0, 30)
  return labels.isOnScreen(before, after)
}

function isMenuPath(inline: Inline): boolean {
  return inline.kind === 'strong' && menuPath.test(plainText([inline]))
}
