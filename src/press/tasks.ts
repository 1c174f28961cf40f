import {nearest} from '../report/nearest.ts'
import {visible} from '../report/visible.ts'
import {textOf} from '../xhtml/text-of.ts'
import type {Element} from '../xhtml/tree.ts'
import {Refusal} from './refusal.ts'

/** A part of a chapter that is done step by step. */
export interface Task {
  readonly title: string
  /** The section or topic whose children the steps are. */
  readonly element: Element
}

/** The elements right inside another. */
export function elementsIn({children}: Element): readonly Element[] {
  return children.filter(node => node.kind === 'element')
}

export function isStep({classes}: Element): boolean {
  return classes.includes('step')
}

/** A numbered list of things to do that stands right in a section, without a step around it. */
export function isActs({name, classes}: Element): boolean {
  return name === 'ol' && classes.includes('callouts')
}

/** All tasks of a chapter, in order; one inside another is a task of its own. */
export function tasksIn(element: Element, above = ''): readonly Task[] {
  const title = titleOf(element) || above
  const inner = elementsIn(element).filter(
    ({name, classes}) => name === 'section' && !isBox(classes),
  )
  const acts = inner.some(isStep) || elementsIn(element).some(isActs)
  const own = acts && !isStep(element) ? [{title, element}] : []
  return [...own, ...inner.filter(one => !isStep(one)).flatMap(one => tasksIn(one, title))]
}

function isBox(classes: readonly string[]): boolean {
  return classes.includes('box')
}

/** The words of its own heading, without its number. */
export function titleOf(element: Element): string {
  for (const child of elementsIn(element)) {
    if (/^h\d$/.test(child.name)) return textOf(child).trim()
    if (child.name === 'header') return titleOf(child)
  }
  return ''
}

/**
 * The tasks with these titles, or all; a title may be shortened to its beginning. `pieces` are what
 * stood between commas, and a title may hold some. Throws Refusal if no chapter has one of them.
 */
export function chosen(tasks: readonly Task[], pieces: readonly string[]): readonly Task[] {
  if (pieces.length === 0) return tasks
  const titles = titlesOf(tasks, pieces)
  for (const title of titles) {
    if (tasks.some(task => isCalled(task, title))) continue
    const known = [...new Set(tasks.map(task => shown(task.title)))].filter(name => name !== '')
    if (known.length === 0) throw noTasks()
    const near = nearest(title, known)
    const hint = near === '' ? `choose from: ${known.join(', ')}` : `did you mean "${near}"?`
    throw new Refusal(`no section with steps is called "${visible(title)}"`, hint)
  }
  return tasks.filter(task => titles.some(title => isCalled(task, title)))
}

/** As many pieces in a row as are one title together: `Talk, write and leave`. */
function titlesOf(tasks: readonly Task[], pieces: readonly string[]): readonly string[] {
  const titles: string[] = []
  for (let at = 0; at < pieces.length; ) {
    let end = pieces.length
    const joined = () => pieces.slice(at, end).join(', ')
    while (end > at + 1 && !tasks.some(task => isCalled(task, joined()))) end -= 1
    titles.push(joined())
    at = end
  }
  return titles
}

/** What is said where there is nothing to choose from. */
export function noTasks(): Refusal {
  return new Refusal('none of these guides has steps', 'take the booklet')
}

function isCalled({title}: Task, wanted: string): boolean {
  const [own, other] = [fold(title), fold(wanted)]
  return other !== '' && own.startsWith(other)
}

function fold(text: string): string {
  const spaced = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s*,\s*/g, ', ')
  return shown(spaced.replace(/\s+/g, ' ').trim())
}

/** Without marks of direction and the like, which nobody types. */
function shown(text: string): string {
  return visible(text.replace(/\p{Cf}/gu, ''))
}

/**
 * Boxes that tell of harm and stand in no task, up to the last of the tasks that are printed: who is
 * given a part of a guide is still warned by what stands before it.
 */
export function hazardsBefore(root: Element, tasks: readonly Task[]): readonly Element[] {
  const found: Element[] = []
  const all = new Set(tasksIn(root).map(({element}) => element))
  const last = tasks.at(-1)?.element
  const walk = (element: Element): boolean => {
    if (element === last) return true
    if (all.has(element)) return false
    if (element.name === 'section' && isBox(element.classes)) {
      found.push(element)
      return false
    }
    return elementsIn(element).some(walk)
  }
  walk(root)
  return found
}
