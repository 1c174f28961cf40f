import {breaks, type Case, keeps} from './case.ts'

/** What pages show: in the structure, or an artifact. */
export const contentCases: readonly Case[] = [
  breaks('text outside of everything', ['content-untagged'], ['7.1-3'], pdf => {
    pdf.content.push(pdf.show('Lost'))
  }),
  breaks('a line outside of everything', ['content-untagged'], ['7.1-3'], pdf => {
    pdf.content.push('72 50 100 1 re f')
  }),
  breaks('a picture outside of everything', ['content-untagged'], ['7.1-3'], pdf => {
    const picture = pdf.stream(Uint8Array.of(0), {
      Type: '/XObject',
      Subtype: '/Image',
      Width: 1,
      Height: 1,
      BitsPerComponent: 8,
      ColorSpace: '/DeviceGray',
    })
    pdf.set(pdf.inside(pdf.resources, 'XObject'), 'I1', picture)
    pdf.content.push('q 20 0 0 20 72 50 cm /I1 Do Q')
  }),
  breaks('an inline picture outside of everything', ['content-untagged'], ['7.1-3'], pdf => {
    pdf.content.push('q 9 0 0 9 72 50 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \x01 EI Q')
  }),
  breaks('a shading outside of everything', ['content-untagged'], ['7.1-3'], pdf => {
    const colours = {FunctionType: 2, Domain: [0, 1], C0: [0], C1: [1], N: 1}
    const shading = {
      ShadingType: 2,
      ColorSpace: '/DeviceGray',
      Coords: [0, 0, 9, 9],
      Function: colours,
    }
    pdf.set(pdf.resources, 'Shading', {S1: shading})
    pdf.content.push('q 72 50 9 9 re W n /S1 sh Q')
  }),
  breaks('text in a form outside of everything', ['content-untagged'], ['7.1-3'], pdf => {
    const entries = {Type: '/XObject', Subtype: '/Form', BBox: [0, 0, 595, 842]}
    const form = pdf.stream(pdf.show('Lost'), {...entries, Resources: pdf.refOf(pdf.resources)})
    pdf.set(pdf.inside(pdf.resources, 'XObject'), 'X1', form)
    pdf.content.push('/X1 Do')
  }),
  breaks('text marked without a place in the structure', ['content-untagged'], ['7.1-3'], pdf => {
    pdf.content.push(`/P BMC ${pdf.show('Lost')} EMC`)
  }),
  keeps('a path that paints nothing', pdf => {
    pdf.content.push('72 50 100 1 re W n')
  }),
  keeps('a form inside tagged content', pdf => {
    const entries = {Type: '/XObject', Subtype: '/Form', BBox: [0, 0, 595, 842]}
    const form = pdf.stream(pdf.show('Found'), {...entries, Resources: pdf.refOf(pdf.resources)})
    pdf.set(pdf.inside(pdf.resources, 'XObject'), 'X1', form)
    const part = pdf.element('P', pdf.document, 'Form')
    const last = pdf.content.pop() ?? ''
    pdf.content.push(
      last.replace(/EMC$/, '/X1 Do EMC').replace('/P', part.mcid === undefined ? '' : '/P'),
    )
  }),
  breaks('an artifact inside tagged content', ['artifact-in-tagged'], ['7.1-1', '7.1-2'], pdf => {
    const last = pdf.element('P', pdf.document, 'Words').mcid
    const text = pdf.content.pop() ?? ''
    pdf.content.push(`${text.slice(0, -3)} /Artifact BMC ${pdf.show(`${last}`)} EMC EMC`)
  }),
  breaks('tagged content inside an artifact', ['tagged-in-artifact'], ['7.1-2'], pdf => {
    pdf.element('P', pdf.document, 'Words')
    const text = pdf.content.pop() ?? ''
    pdf.content.push(`/Artifact BMC ${text} EMC`)
  }),
  breaks(
    'a marked sequence that never ends',
    ['marks-unbalanced'],
    ['7.1-3'],
    pdf => {
      const [first = '', ...others] = pdf.content
      pdf.content = [...others, first.replace(/EMC$/, '')]
    },
    'veraPDF takes the content of a sequence without end for untagged; we name the missing end',
  ),
  breaks(
    'an end without a marked sequence',
    ['marks-unbalanced'],
    [],
    pdf => pdf.content.push('EMC'),
    'veraPDF passes over an end that nothing began',
  ),
  breaks(
    'a piece that the structure does not hold',
    ['piece-without-element'],
    [],
    pdf => pdf.drop(pdf.element('P', pdf.document, 'Words').dict, 'K'),
    'veraPDF goes from the content up and does not ask whether the element leads down to it',
  ),
  breaks(
    'a piece that the structure holds twice',
    ['piece-twice', 'parent-tree'],
    [],
    pdf => {
      const part = pdf.element('P', pdf.document, 'Words')
      const again = pdf.element('P', pdf.document)
      pdf.set(again.dict, 'K', [part.mcid ?? 0])
      pdf.set(again.dict, 'Pg', pdf.pageRef)
    },
    'veraPDF does not go from the structure down to the content',
  ),
  breaks(
    'a piece that is drawn twice',
    ['piece-twice'],
    [],
    pdf => {
      pdf.element('P', pdf.document, 'Words')
      pdf.content.push(pdf.content.at(-1) ?? '')
    },
    'veraPDF has no rule that a number stands once on a page',
  ),
  breaks(
    'a parent tree that leads to another element',
    ['parent-tree'],
    [],
    pdf => {
      pdf.element('P', pdf.document, 'Words')
      const pieces = pdf.parents.get(0)
      if (Array.isArray(pieces)) pieces[pieces.length - 1] = pdf.document.ref
    },
    'veraPDF does not compare both ways',
  ),
  breaks('a parent tree without the piece', ['parent-tree', 'content-untagged'], ['7.1-3'], pdf => {
    pdf.element('P', pdf.document, 'Words')
    const pieces = pdf.parents.get(0)
    if (Array.isArray(pieces)) pieces.pop()
  }),
  breaks(
    'a page without a key for the parent tree',
    ['parent-tree', 'content-untagged'],
    ['7.1-3'],
    pdf => pdf.drop(pdf.page, 'StructParents'),
  ),
  breaks('a form that stands in another file', ['reference-form'], ['7.20-1'], pdf => {
    const form = pdf.stream('', {
      Type: '/XObject',
      Subtype: '/Form',
      BBox: [0, 0, 9, 9],
      Ref: {F: 'other.pdf', Page: 0},
    })
    pdf.set(pdf.inside(pdf.resources, 'XObject'), 'X1', form)
    pdf.content.push('/Artifact BMC /X1 Do EMC')
  }),
  breaks('a form with tagged content that is drawn twice', ['form-twice'], ['7.20-2'], pdf => {
    const {dict, ref} = pdf.element('P', pdf.document)
    const form = pdf.stream(`/P <</MCID 0>> BDC ${pdf.show('Twice')} EMC`, {
      Type: '/XObject',
      Subtype: '/Form',
      BBox: [0, 0, 595, 842],
      Resources: pdf.refOf(pdf.resources),
      StructParents: 1,
    })
    pdf.parents.set(1, [ref])
    pdf.set(dict, 'K', [{Type: '/MCR', Pg: pdf.pageRef, Stm: form, MCID: 0}])
    pdf.set(pdf.inside(pdf.resources, 'XObject'), 'X1', form)
    pdf.content.push('/X1 Do q 1 0 0 1 200 0 cm /X1 Do Q')
  }),
]
