import {expect, it} from 'vitest'
import {StructureElement} from '../../../src/pdf/structure/element.ts'
import {writeStructure} from '../../../src/pdf/structure/write-structure.ts'

/** Writes a tree over two pages and gives its objects by number. */
function written(root: StructureElement, marks: readonly (readonly StructureElement[])[] = []) {
  const objects = new Map<number, string>()
  let count = 100
  const top = writeStructure(
    root,
    {pages: [11, 12], marks, annotations: []},
    {
      next: () => ++count,
      put: (object, text) => {
        objects.set(object, text)
      },
    },
  )
  return {top: objects.get(top) ?? '', all: [...objects.values()]}
}

it('an element points to its sequences, by page where they lie on several', () => {
  const root = new StructureElement('Document')
  const paragraph = new StructureElement('P', {}, root)
  paragraph.kids.push({page: 0, sequence: 3}, {page: 1, sequence: 0})
  const {all} = written(root)
  expect(all.some(text => text.includes('/S /P') && text.includes('/Pg 11 0 R'))).toBe(true)
  expect(all.join()).toContain('/K [3 <</Type /MCR /Pg 12 0 R /MCID 0>>]')
})

it('what holds nothing is left out, but for cells', () => {
  const root = new StructureElement('Document')
  new StructureElement('P', {}, new StructureElement('Sect', {}, root))
  new StructureElement('TD', {}, new StructureElement('TR', {}, root))
  const {all} = written(root)
  expect(all.join()).not.toContain('/S /Sect')
  expect(all.join()).toContain('/S /TD')
})

it('attributes stand with their owners', () => {
  const root = new StructureElement('Document')
  const kid = {page: 0, sequence: 0}
  new StructureElement('TH', {scope: 'Column', columns: 2, rows: 1}, root).kids.push(kid)
  new StructureElement('Figure', {alt: 'a (window)', box: [1, 2, 3.00049, 4]}, root).kids.push(kid)
  new StructureElement('L', {numbering: 'Decimal'}, root).kids.push(kid)
  const text = written(root).all.join('\n')
  expect(text).toContain('/A <</O /Table /Scope /Column /ColSpan 2>>')
  expect(text).toContain(
    '/Alt (a \\(window\\)) /A <</O /Layout /Placement /Block /BBox [1 2 3 4]>>',
  )
  expect(text).toContain('/A <</O /List /ListNumbering /Decimal>>')
})

it('each sequence of each page leads back to its element', () => {
  const root = new StructureElement('Document')
  const [one, two] = [new StructureElement('P', {}, root), new StructureElement('P', {}, root)]
  one.kids.push({page: 0, sequence: 0}, {page: 1, sequence: 0})
  two.kids.push({page: 1, sequence: 1})
  const {all, top} = written(root, [[one], [one, two]])
  expect(all.find(text => text.includes('/Nums'))).toMatch(
    /\/Nums \[0 \[(\d+) 0 R\] 1 \[\1 0 R \d+ 0 R\]\]/,
  )
  expect(top).toContain('/ParentTreeNextKey 2')
})

it('ids are sorted by their bytes, and the role of boxes is mapped', () => {
  const root = new StructureElement('Document')
  for (const id of ['note00002', 'note00001']) {
    new StructureElement('Note', {id}, root).kids.push({page: 0, sequence: 0})
  }
  const {all, top} = written(root)
  expect(all.find(text => text.startsWith('<</Names'))).toMatch(/note00001.*note00002/)
  expect(top).toContain('/RoleMap <</Aside /Div>>')
})

it('words that are not ASCII are written in UTF-16', () => {
  const root = new StructureElement('Document')
  new StructureElement('P', {title: 'Ü', lang: 'de'}, root).kids.push({page: 0, sequence: 0})
  expect(written(root).all.join()).toContain('/Lang (de) /T <FEFF00DC>')
})
