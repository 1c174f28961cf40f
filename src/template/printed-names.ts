import Handlebars from 'handlebars'

/** What a template prints: names outside of tags, and the templates it calls by name. */
export interface Printed {
  readonly names: ReadonlySet<string>
  readonly partials: ReadonlySet<string>
}

/** Reads a template that has been checked; conditions and attributes print no words. */
export function printedBy(text: string): Printed {
  const reader = new Reader()
  reader.accept(Handlebars.parse(text))
  return reader
}

class Reader extends Handlebars.Visitor implements Printed {
  readonly names = new Set<string>()
  readonly partials = new Set<string>()
  #inTag = false

  override ContentStatement({value}: hbs.AST.ContentStatement): void {
    const opened = value.lastIndexOf('<')
    const closed = value.lastIndexOf('>')
    if (opened !== closed) this.#inTag = opened > closed
  }

  override MustacheStatement({path, params}: hbs.AST.MustacheStatement): void {
    if (!this.#inTag) this.#add(params[0] ?? path)
  }

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    if (nameOf(block.path) === 'each') this.#add(block.params[0])
    super.BlockStatement(block)
  }

  override PartialStatement({name}: hbs.AST.PartialStatement): void {
    this.partials.add(nameOf(name))
  }

  #add(expression: hbs.AST.Expression | undefined): void {
    const name = expression === undefined ? '' : nameOf(expression)
    if (expression?.type === 'PathExpression' && name !== 'this') this.names.add(name)
  }
}

function nameOf(expression: hbs.AST.Expression): string {
  return 'original' in expression ? String(expression.original) : ''
}
