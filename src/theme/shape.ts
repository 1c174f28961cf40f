/** What one token of a theme may be; from these the type, the check and the JSON Schema are made. */
export type Shape =
  | {readonly shape: 'number'; readonly least: number; readonly most: number}
  | {readonly shape: 'colour'}
  | {readonly shape: 'choice'; readonly of: readonly (string | number)[]}
  | {readonly shape: 'flag'}
  | {readonly shape: 'sides'}
  | {readonly shape: 'style'}
  | Group

export interface Group {
  readonly shape: 'group'
  readonly keys: Readonly<Record<string, Shape>>
}

/** Start, top, end, bottom. */
export type Four = readonly [number, number, number, number]

/** What the template of a text style says; the rest follows from it. */
export interface StyleToken {
  readonly face: string
  readonly weight: number
  readonly size: number
  readonly leading: number
  readonly tracking?: number
  readonly colour?: string
  readonly align?: string
  readonly tabular?: boolean
}

/** The value that a shape describes. */
export type Value<S extends Shape> = S extends {shape: 'number'}
  ? number
  : S extends {shape: 'colour'}
    ? string
    : S extends {shape: 'choice'; of: readonly (infer Of)[]}
      ? Of
      : S extends {shape: 'flag'}
        ? boolean
        : S extends {shape: 'sides'}
          ? Four
          : S extends {shape: 'style'}
            ? StyleToken
            : S extends {shape: 'group'; keys: infer Keys extends Readonly<Record<string, Shape>>}
              ? {readonly [Key in keyof Keys]: Value<Keys[Key]>}
              : never

export const colour = {shape: 'colour'} as const
export const flag = {shape: 'flag'} as const
export const sides = {shape: 'sides'} as const
export const style = {shape: 'style'} as const

/** A length in points, from nothing to a sheet of A3. */
export const length = number(0, 1200)

export function number(least: number, most: number) {
  return {shape: 'number', least, most} as const
}

export function choice<const Of extends readonly (string | number)[]>(...of: Of) {
  return {shape: 'choice', of} as const
}

export function group<const Keys extends Readonly<Record<string, Shape>>>(keys: Keys) {
  return {shape: 'group', keys} as const
}

/** The parts of a text style; those that `optional` names may be left out. */
export const styleKeys = {
  face: choice('text', 'title', 'code'),
  weight: choice(400, 600, 700, 800),
  size: number(8, 120),
  leading: number(8, 160),
  tracking: number(-5, 20),
  colour,
  align: choice('start', 'center', 'end'),
  tabular: flag,
} as const
