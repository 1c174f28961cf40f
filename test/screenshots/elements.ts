import {execFileSync} from 'node:child_process'
import {setTimeout as sleep} from 'node:timers/promises'
import type {Box} from './box.ts'
import {type Desktop, density, elementsScript} from './desktop.ts'

/** A button, field or label as the program tells it to screen readers; its box in picture pixels. */
export interface Widget {
  readonly role: string
  readonly name: string
  readonly description: string
  readonly states: readonly string[]
  readonly box: Box
}

export interface Wanted {
  readonly role: string
  /** Whole name, or a pattern. */
  readonly name: string | RegExp
  /** Which of several, from 0. */
  readonly which?: number
}

/** Everything that a program shows now (python3-pyatspi 2.46). Qt says places in unscaled pixels. */
export function widgetsOf(program: string, desktop: Desktop): readonly Widget[] {
  const env = {...process.env, HOME: desktop.home, DISPLAY: ':93'}
  const text = execFileSync('/usr/bin/python3', [elementsScript, program], {
    env,
    maxBuffer: 50_000_000,
  })
  const found: unknown = JSON.parse(text.toString())
  if (!Array.isArray(found)) return []
  return found.flatMap(one => {
    const box = {
      x: one.x * density,
      y: one.y * density,
      width: one.width * density,
      height: one.height * density,
    }
    const isShown = one.states.includes('showing') && box.width > 0
    if (!isShown) return []
    const {role, name, description, states} = one
    return [{role, name, description, states, box}]
  })
}

/** Waits up to twenty seconds until the program shows it. */
export async function waitFor(program: string, desktop: Desktop, wanted: Wanted): Promise<Box> {
  for (let tries = 0; tries < 40; tries += 1) {
    const found = widgetsOf(program, desktop).filter(widget => isWanted(widget, wanted))
    const one = found[wanted.which ?? 0]
    if (one !== undefined) return one.box
    await sleep(500)
  }
  const shown = widgetsOf(program, desktop).map(
    ({role, name, box}) => `${role} "${name}" ${JSON.stringify(box)}`,
  )
  throw new Error(`no ${wanted.role} "${wanted.name}" in ${program}:\n${shown.join('\n')}`)
}

/** The widget of a role that stands in the same line as a label, at its right. */
export async function waitBeside(
  program: string,
  desktop: Desktop,
  label: string,
  role: string,
): Promise<Box> {
  const {x, y, height} = await waitFor(program, desktop, {role: 'label', name: label})
  const middle = y + height / 2
  const beside = widgetsOf(program, desktop).find(
    ({role: found, box}) =>
      found === role && box.x > x && box.y < middle && box.y + box.height > middle,
  )
  if (beside === undefined) throw new Error(`no ${role} beside "${label}" in ${program}`)
  return beside.box
}

function isWanted(widget: Widget, {role, name}: Wanted): boolean {
  if (widget.role !== role) return false
  return typeof name === 'string' ? widget.name === name : name.test(widget.name)
}
