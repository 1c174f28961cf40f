/** What a template may write of one element. */
export interface Allowance {
  readonly classes: ReadonlySet<string>
  readonly attributes: ReadonlySet<string>
  /** Attributes that must be there. */
  readonly required: readonly string[]
}

const everywhere = ['id', 'lang', 'dir']

function allow(classes: string, attributes = '', required = ''): Allowance {
  const needed = words(required)
  return {
    classes: new Set(words(classes)),
    attributes: new Set([...everywhere, ...words(attributes), ...needed]),
    required: needed,
  }
}

function words(text: string): readonly string[] {
  return text.split(' ').filter(word => word !== '')
}

/**
 * The elements, classes and attributes that templates may use and both books understand.
 * Anything else is an error that names the template. Roles and types are not in here: each book
 * derives them from element and class, so that no template can get them wrong.
 */
export const contract: ReadonlyMap<string, Allowance> = new Map([
  // Frames, from the whole to the part
  [
    'article',
    allow(
      'chapter tool issue cover title-page colophon contents how-to-use checklists index links ' +
        'notes back-cover part glossary subjects',
    ),
  ],
  ['header', allow('opener')],
  [
    'section',
    allow(
      'topic introduction outcome premise installation configuration howto problems portable ' +
        'advanced faq review reading scenario description solution other ' +
        'section procedure step facing box danger warning caution',
    ),
  ],
  ['aside', allow('box note tip footnote')],
  ['nav', allow('contents')],
  ['div', allow('download pair question answer')],
  // Titles; the mapper numbers no heading, so a number stands in a span of its own
  ['h1', allow('')],
  ['h2', allow('step-title')],
  ['h3', allow('step-title')],
  ['h4', allow('step-title')],
  ['h5', allow('step-title')],
  ['h6', allow('step-title')],
  // Text
  [
    'p',
    allow(
      'lead explanation instruction result run-in signal label measure placeholder subtitle imprint ' +
        'publisher hint pages',
    ),
  ],
  ['blockquote', allow('')],
  ['pre', allow('')],
  ['hr', allow('')],
  // Lists; `value` is the number as written, `data-disc` the same in the digits of the language
  ['ol', allow('callouts questions entries')],
  ['ul', allow('bullets questions tasks ready entries')],
  ['li', allow('instruction observation done todo', 'value data-disc')],
  ['dl', allow('facts definitions answers')],
  ['dt', allow('')],
  ['dd', allow('')],
  // Pictures; `src` is the file name of a plate, never a path or address.
  // `data-callouts`: "number,x,y,width,height" in pixels of the plate, parted by blanks
  ['figure', allow('missing')],
  ['figcaption', allow('')],
  ['img', allow('plate button', 'data-callouts', 'src alt width height')],
  // Tables
  ['table', allow('')],
  ['thead', allow('')],
  ['tbody', allow('')],
  ['tr', allow('')],
  ['th', allow('start center end', 'colspan rowspan', 'scope')],
  ['td', allow('start center end', 'colspan rowspan')],
  // Inside a line
  ['span', allow('number word title label qualifier address page')],
  ['em', allow('')],
  ['strong', allow('')],
  ['code', allow('')],
  ['bdi', allow('')],
  ['sup', allow('')],
  ['br', allow('')],
  // `#id` leads to a node of this handbook, in whatever chapter; else an absolute address
  ['a', allow('noteref term page', '', 'href')],
])
