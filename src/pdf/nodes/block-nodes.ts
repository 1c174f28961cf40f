import type {BlockNode} from '../mapper.ts'
import {article} from './article.ts'
import {aside} from './aside.ts'
import {definitions} from './definitions.ts'
import {figure} from './figure.ts'
import {header} from './header.ts'
import {heading} from './heading.ts'
import {item} from './item.ts'
import {line} from './line.ts'
import {list} from './list.ts'
import {paragraph} from './paragraph.ts'
import {part} from './part.ts'
import {preformatted} from './preformatted.ts'
import {quote} from './quote.ts'
import {section} from './section.ts'
import {table} from './table.ts'

/** The block elements of the contract, each with what becomes of it. */
export const blockNodes: Readonly<Record<string, BlockNode>> = {
  article,
  aside,
  blockquote: quote,
  div: part,
  dl: definitions,
  figure,
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  header,
  hr: line,
  li: item,
  nav: part,
  ol: list,
  p: paragraph,
  pre: preformatted,
  section,
  table,
  ul: list,
}
