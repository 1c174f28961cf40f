import {counted, pointed} from '../../language/counted.ts'
import {inDigits} from '../../language/digits.ts'
import {fill} from '../../language/fill.ts'
import type {Task} from '../tasks.ts'
import type {Scene, View} from './view.ts'

/**
 * The heading of a topic or section; of a task, an opener that says where in the chapter it is. `group`
 * is what the topics from here on have in common, or ''.
 */
export function headingView(id: string, title: readonly View[], scene: Scene, group = ''): View {
  const {words, language, tasks, depth} = scene
  const at = tasks.findIndex(task => task.id === id)
  const task = tasks[at]
  if (task === undefined && group === '') return {kind: 'heading', depth, title}
  const digits = (count: number) => inDigits(String(count), language)
  const place = {number: digits(at + 1), count: digits(tasks.length)}
  const section = task !== undefined && tasks.length > 1 ? fill(words['section-of'], place) : ''
  return {
    kind: 'opener',
    depth,
    title,
    label: pointed([group, section], language),
    measure: task === undefined ? '' : measureOf(task, scene),
  }
}

/** How many steps, and how long they take. */
function measureOf({steps, minutes}: Task, {words, language}: Scene): string {
  return pointed(
    [
      counted('steps', steps, words, language),
      minutes === null ? '' : counted('minutes', minutes, words, language),
    ],
    language,
  )
}
