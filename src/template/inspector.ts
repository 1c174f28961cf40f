import Handlebars from 'handlebars'
import type {Diagnostic} from '../report/diagnostic.ts'
import {nearest} from '../report/nearest.ts'
import type {Source} from '../source/source.ts'
import type {Span} from '../source/span.ts'
import {blockHelpers, helpers} from './engine.ts'
import {offsetOf} from './place.ts'

/** The one name that may be written raw, as `{{{body}}}`: XHTML that the book has made itself. */
const rawName = 'body'

/** Walks through the syntax tree of a template and collects what must not stand in it. */
export class Inspector extends Handlebars.Visitor {
  readonly #source: Source
  readonly #names: ReadonlySet<string>
  readonly #found: Diagnostic[] = []

  constructor(source: Source, names: ReadonlySet<string>) {
    super()
    this.#source = source
    this.#names = names
  }

  inspect(program: hbs.AST.Program): readonly Diagnostic[] {
    this.accept(program)
    return this.#found
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    const name = nameOf(mustache.path)
    if (!mustache.escaped && name !== rawName) this.#raw(mustache, name)
    if (mustache.params.length > 0 && !helpers.has(name)) this.#helper(mustache, name)
    super.MustacheStatement(mustache)
  }

  override SubExpression(expression: hbs.AST.SubExpression): void {
    const name = nameOf(expression.path)
    if (!helpers.has(name)) this.#helper(expression, name)
    super.SubExpression(expression)
  }

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    const name = nameOf(block.path)
    if (!blockHelpers.has(name)) this.#block(block, name)
    super.BlockStatement(block)
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    if (partial.name.type === 'SubExpression') {
      this.#forbid(
        partial,
        'a template cannot be chosen by what a guide says',
        'name it: {{> box}}',
      )
    } else {
      const name = nameOf(partial.name)
      if (!this.#names.has(name)) this.#partial(partial, name)
    }
    super.PartialStatement(partial)
  }

  override PartialBlockStatement(partial: hbs.AST.PartialBlockStatement): void {
    this.#forbid(partial, 'templates cannot be handed to templates', 'write {{> name}} alone')
  }

  override DecoratorBlock(decorator: hbs.AST.DecoratorBlock): void {
    this.#forbid(decorator, 'templates cannot be defined in templates', 'give it a file of its own')
  }

  override Decorator(decorator: hbs.AST.Decorator): void {
    this.#forbid(decorator, 'templates have no decorators', 'remove it')
  }

  #raw(node: hbs.AST.Node, name: string): void {
    this.#add(
      'template/raw',
      node,
      `${name} would be written without escaping`,
      `write {{${name}}}`,
    )
  }

  #helper(node: hbs.AST.Node, name: string): void {
    const near = nearest(name, helpers)
    const known = [...helpers].map(helper => `{{${helper} …}}`).join(' and ')
    const hint = near === '' ? `use only ${known}` : `write {{${near} …}}`
    this.#add('template/unknown-helper', node, `there is no helper "${name}"`, hint)
  }

  #block(node: hbs.AST.Node, name: string): void {
    const known = [...blockHelpers].map(helper => `{{#${helper}}}`).join(', ')
    this.#add('template/unknown-helper', node, `there is no block "${name}"`, `use only ${known}`)
  }

  #partial(node: hbs.AST.Node, name: string): void {
    const near = nearest(name, this.#names)
    const hint = near === '' ? `add ${name}.hbs to your folder of templates` : `write {{> ${near}}}`
    this.#add('template/unknown-partial', node, `there is no template "${name}"`, hint)
  }

  #forbid(node: hbs.AST.Node, message: string, hint: string): void {
    this.#add('template/forbidden', node, message, hint)
  }

  #add(code: string, node: hbs.AST.Node, message: string, hint: string): void {
    this.#found.push({code, severity: 'error', message, span: spanOf(node, this.#source), hint})
  }
}

/** Handlebars counts lines from 1 and columns from 0. */
function spanOf({loc}: hbs.AST.Node, source: Source): Span {
  const start = offsetOf(source, loc.start.line, loc.start.column + 1)
  return {file: source.path, start, end: offsetOf(source, loc.end.line, loc.end.column + 1)}
}

function nameOf(path: hbs.AST.Expression | hbs.AST.Literal): string {
  return 'original' in path ? String(path.original) : ''
}
