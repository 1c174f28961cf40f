import {type Group, type Shape, styleKeys} from '../../src/theme/shape.ts'

type Schema = Readonly<Record<string, unknown>>

/** JSON Schema 2020-12 of a theme file, for editors that complete and check what is typed. */
export function jsonSchemaOf(shape: Group): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Theme of a Fieldbook',
    description: 'Single tokens of the built-in theme.yaml; measures in points.',
    ...schemaOf(shape),
  }
}

function schemaOf(shape: Shape): Schema {
  switch (shape.shape) {
    case 'number':
      return {type: 'number', minimum: shape.least, maximum: shape.most}
    case 'colour':
      return {type: 'string', description: "A name from `colours`, or '#rrggbb'"}
    case 'choice':
      return {enum: shape.of}
    case 'flag':
      return {type: 'boolean'}
    case 'sides':
      return {
        type: 'array',
        items: {type: 'number', minimum: 0},
        minItems: 4,
        maxItems: 4,
        description: 'Start, top, end, bottom',
      }
    case 'style':
      return objectOf(styleKeys)
    case 'group':
      return objectOf(shape.keys)
  }
}

/** No key is required: a theme changes only what it names. */
function objectOf(keys: Readonly<Record<string, Shape>>): Schema {
  const properties = Object.fromEntries(
    Object.entries(keys).map(([key, shape]) => [key, schemaOf(shape)]),
  )
  return {type: 'object', properties, additionalProperties: false}
}
