function names(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(name => name !== ''))
}

/** Elements that stand in a line of text (HTML, phrasing content). */
export const phrasing =
  names(`a abbr audio b bdi bdo br button canvas cite code data datalist del dfn em
  embed i iframe img input ins kbd label link map area mark math meter noscript object output picture
  progress q ruby s samp script select small span strong sub sup svg template textarea time u var video wbr`)

/** Elements that may hold nothing but phrasing content. */
export const lines = names(`p h1 h2 h3 h4 h5 h6 pre abbr b bdi bdo cite code data dfn em i kbd label
  mark q s samp small span strong sub sup time u var legend summary rt`)

/** All elements of XHTML that a book may have. */
export const elements: ReadonlySet<string> = new Set([
  ...phrasing,
  ...lines,
  ...names(`html head title base meta style body section nav article aside header footer address main
    h1 h2 h3 h4 h5 h6 hgroup hr pre blockquote ol ul li dl dt dd figure figcaption div table caption
    colgroup col tbody thead tfoot tr td th form fieldset legend details summary rp rt source track param`),
])

export const empty = names('area base br col embed hr img input link meta param source track wbr')

/** Parents that hold only certain children, and no text of their own. */
export const holders: Readonly<Record<string, ReadonlySet<string>>> = {
  ol: names('li script template'),
  ul: names('li script template'),
  dl: names('dt dd div script template'),
  table: names('caption colgroup thead tbody tfoot tr'),
  thead: names('tr'),
  tbody: names('tr'),
  tfoot: names('tr'),
  tr: names('td th'),
  colgroup: names('col'),
  html: names('head body'),
  head: names('title meta link style script base noscript'),
}

/** Children that stand only in certain parents. */
export const homes: Readonly<Record<string, ReadonlySet<string>>> = {
  li: names('ol ul'),
  dt: names('dl div'),
  dd: names('dl div'),
  td: names('tr'),
  th: names('tr'),
  tr: names('table thead tbody tfoot'),
  thead: names('table'),
  tbody: names('table'),
  tfoot: names('table'),
  caption: names('table'),
  figcaption: names('figure'),
  title: names('head'),
  body: names('html'),
  head: names('html'),
}

export const everywhere =
  names(`id class lang xml:lang xml:space dir title style role hidden tabindex accesskey
  translate draggable contenteditable spellcheck xmlns xmlns:epub epub:type epub:prefix itemprop itemscope
  itemtype itemid itemref inert`)

export const attributes: Readonly<Record<string, ReadonlySet<string>>> = {
  a: names('href hreflang rel target type download ping referrerpolicy'),
  audio: names('src controls preload loop muted autoplay'),
  blockquote: names('cite'),
  col: names('span'),
  colgroup: names('span'),
  del: names('cite datetime'),
  details: names('open'),
  html: names('prefix version'),
  img: names('src alt width height srcset sizes usemap ismap loading decoding'),
  ins: names('cite datetime'),
  li: names('value'),
  link: names('href rel type media hreflang sizes title'),
  meta: names('name content charset http-equiv property'),
  ol: names('start reversed type'),
  q: names('cite'),
  source: names('src type srcset sizes media'),
  style: names('type media'),
  td: names('colspan rowspan headers'),
  th: names('colspan rowspan headers scope abbr'),
  time: names('datetime'),
  track: names('src kind srclang label default'),
  video: names('src controls poster preload loop muted autoplay width height'),
}

/** Roles that may stand on these elements only, as EPUBCheck 5.3 has it (ARIA in HTML, DPUB-ARIA 1.1). */
export const roles: Readonly<Record<string, ReadonlySet<string>>> = {
  'doc-abstract': names('section div'),
  'doc-acknowledgments': names('section div'),
  'doc-afterword': names('section div'),
  'doc-appendix': names('section div'),
  'doc-backlink': names('a'),
  'doc-bibliography': names('section div'),
  'doc-biblioref': names('a'),
  'doc-chapter': names('section div'),
  'doc-colophon': names('section div'),
  'doc-conclusion': names('section div'),
  'doc-cover': names('img'),
  'doc-credit': names('section div'),
  'doc-credits': names('section div'),
  'doc-dedication': names('section div aside'),
  'doc-endnotes': names('section div'),
  'doc-epigraph': names('section div'),
  'doc-epilogue': names('section div'),
  'doc-errata': names('section div'),
  'doc-example': names('section div aside figure'),
  'doc-footnote': names('aside div footer header'),
  'doc-foreword': names('section div aside'),
  'doc-glossary': names('section div'),
  'doc-glossref': names('a'),
  'doc-index': names('section div nav'),
  'doc-introduction': names('section div'),
  'doc-noteref': names('a'),
  'doc-notice': names('section div'),
  'doc-pagebreak': names('hr span div'),
  'doc-pagelist': names('section div nav'),
  'doc-part': names('section div'),
  'doc-preface': names('section div'),
  'doc-prologue': names('section div'),
  'doc-pullquote': names('aside section div'),
  'doc-qna': names('section div'),
  'doc-subtitle': names('span div p h1 h2 h3 h4 h5 h6'),
  'doc-tip': names('aside div'),
  'doc-toc': names('section div nav'),
}

export const plainRoles =
  names(`alert article banner button caption cell columnheader complementary contentinfo
  definition dialog document feed figure form group heading img link list listitem log main math navigation none
  note paragraph presentation region row rowgroup rowheader search separator status table term tooltip tree`)
