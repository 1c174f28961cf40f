import type {Book} from '../book.ts'
import type {Say} from '../finding.ts'
import {type Element, kidRoles} from '../structure/element.ts'
import {gridOf} from './grid.ts'
import {checkNesting} from './nesting.ts'

const groups = ['Table', 'THead', 'TBody', 'TFoot']

/** Tables hold rows, rows hold cells, and the cells make a rectangle. */
export function tables(book: Book, say: Say): void {
  checkNesting(book, say, 'table-nesting', {
    Table: {holds: ['TR', 'THead', 'TBody', 'TFoot', 'Caption']},
    THead: {inside: ['Table'], holds: ['TR']},
    TBody: {inside: ['Table'], holds: ['TR']},
    TFoot: {inside: ['Table'], holds: ['TR']},
    TR: {inside: groups, holds: ['TH', 'TD']},
    TH: {inside: ['TR']},
    TD: {inside: ['TR']},
  })
  for (const element of book.tree.elements) {
    if (element.role !== 'Table') continue
    const where = {page: book.pageOf(element.page), object: element.dict.id}
    for (const fault of faultsOf(element)) say('table-nesting', fault, where)
    const {fault} = gridOf(element, book.tree.classes)
    if (fault) say('table-irregular', `the cells of a table make no rectangle: ${fault}`, where)
  }
}

function faultsOf(table: Element): readonly string[] {
  const roles = kidRoles(table)
  const count = (wanted: string) => roles.filter(role => role === wanted).length
  const bodiless = (role: string) => count(role) > 0 && count('TBody') === 0
  return [
    ...['THead', 'TFoot', 'Caption']
      .filter(role => count(role) > 1)
      .map(role => `a table has two ${role}`),
    ...['THead', 'TFoot'].filter(bodiless).map(role => `a table has a ${role} and no TBody`),
    ...(roles.slice(1, -1).includes('Caption')
      ? ['the caption of a table stands between rows']
      : []),
  ]
}
