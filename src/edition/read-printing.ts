import {isMap, type Node} from 'yaml'
import type {Complaints} from './complaints.ts'
import {fieldsOf, textOf} from './fields.ts'
import {anyPrinting, inks, type Printing, paperNames} from './printing.ts'

/** Reads the `press:` part of an edition; what it can't be is reported and left to the press. */
export function readPrinting(node: Node | undefined, complain: Complaints): Printing {
  if (node === undefined) return anyPrinting
  if (!isMap(node)) {
    complain.choice('press', '', ['{paper: a4}'], node.range)
    return anyPrinting
  }
  const fields = fieldsOf(node.items, ['paper', 'ink', 'punch', 'edge'], complain)
  const one = <T extends string>(key: string, choices: readonly T[]): T | null => {
    const text = textOf(fields.get(key), key, complain).toLowerCase()
    const found = choices.find(choice => choice === text)
    if (text !== '' && found === undefined) {
      complain.choice(key, text, choices, fields.get(key)?.range)
    }
    return found ?? null
  }
  const punch = one('punch', ['true', 'false'])
  return {
    paper: one('paper', paperNames),
    ink: one('ink', inks),
    punch: punch === null ? null : punch === 'true',
    edge: edgeOf(fields.get('edge'), complain),
  }
}

/** Millimetres, with or without their name. */
function edgeOf(node: Node | undefined, complain: Complaints): number | null {
  const text = textOf(node, 'edge', complain)
  if (text === '') return null
  const [, number] = /^(\d+(?:\.\d+)?)(?:\s*mm)?$/.exec(text) ?? []
  if (number !== undefined) return Number(number)
  complain.choice('edge', text, ['5'], node?.range)
  return null
}
