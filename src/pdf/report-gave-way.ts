import type {Handbook} from '../model/handbook.ts'
import type {Report} from '../report/diagnostic.ts'
import type {GaveWay} from './engine/gave-way.ts'
import {partsById} from './parts-by-id.ts'

/** Reports what could not be kept where pages are broken, with the rule of the house style (§7). */
export function reportGaveWay(handbook: Handbook, report: Report): (what: GaveWay) => void {
  return ({kind, id, page}) => {
    const parts = partsById(handbook)
    const part = parts.get(id) ?? parts.get('')
    const span = part?.span ?? {file: handbook.name, start: 0, end: 0}
    const {rule, happened, hint} = words[kind]
    report({
      code: 'pdf/gave-way',
      severity: 'note',
      message: `${happened} on page ${page} (rule ${rule} of page breaking)`,
      hint,
      span,
    })
  }
}

const words: Readonly<Record<GaveWay['kind'], {rule: string; happened: string; hint: string}>> = {
  smaller: {
    rule: '2',
    happened: 'the pictures here are smaller so that all fits a page',
    hint: 'crop the picture, or make two steps of this one',
  },
  beside: {
    rule: '2',
    happened: 'the picture stands beside the text so that all fits a page',
    hint: 'crop the picture, or make two steps of this one',
  },
  split: {
    rule: '2',
    happened: 'what should stand together is taller than a page and is split',
    hint: 'make two steps of it, or say it in fewer words',
  },
  parted: {
    rule: '3 or 4',
    happened: 'this does not fit below what it should stand with, and begins a page of its own',
    hint: 'shorten the box or the opening before it, or the first step',
  },
  apart: {
    rule: '8',
    happened: 'this does not face the step that it should be compared with',
    hint: 'shorten the step before it so that it fits one page with what stands above it',
  },
}
