import {inDigits} from '../../language/digits.ts'
import {fill} from '../../language/fill.ts'
import type {Scene, View} from './view.ts'

/** The heading of a topic or section; of a task, an opener that says where in the chapter it is. */
export function headingView(id: string, title: readonly View[], scene: Scene): View {
  const {words, language, tasks, depth} = scene
  const at = tasks.findIndex(task => task.id === id)
  const task = tasks[at]
  if (task === undefined) return {kind: 'heading', depth, title}
  const digits = (count: number) => inDigits(String(count), language)
  const place = {number: digits(at + 1), count: digits(tasks.length)}
  return {
    kind: 'opener',
    depth,
    title,
    label: tasks.length > 1 ? fill(words['section-of'], place) : '',
    measure: task.steps > 1 ? fill(words.steps, {count: digits(task.steps)}) : '',
  }
}
