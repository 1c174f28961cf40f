/** Takes a whole TrueType file; gives one with only these characters and all that shapes them. */
export type Subset = (font: Uint8Array, characters: Iterable<string>) => Uint8Array

/** Sets of a subset's input, by their numbers in `hb-subset.h` (HarfBuzz 11). */
const nameIds = 4
const features = 6

/** No hinting: readers at 200 dots an inch and more do not use it, and it is a third of a font. */
const noHinting = 1

/** Licence and its address: the OFL wants them in every copy (OpenType `name` table). */
const license = [13, 14]

const writable = 2

/** Starts the subsetter; one instance serves a whole book. */
export async function openSubsetter(program: Uint8Array): Promise<Subset> {
  const {instance} = await WebAssembly.instantiate(program)
  const call = (name: string, ...given: readonly number[]): number => {
    const found = instance.exports[name]
    if (typeof found !== 'function') throw new Error(`hb-subset has no ${name}`)
    return Number(found(...given) ?? 0)
  }
  const memory = () => {
    const found = instance.exports.memory
    if (!(found instanceof WebAssembly.Memory)) throw new Error('hb-subset has no memory')
    return new Uint8Array(found.buffer)
  }
  call('_initialize')
  return (font, characters) => {
    const room = call('malloc', font.length)
    memory().set(font, room)
    const blob = call('hb_blob_create', room, font.length, writable, 0, 0)
    const face = call('hb_face_create', blob, 0)
    const input = call('hb_subset_input_create_or_fail')
    const wanted = call('hb_subset_input_unicode_set', input)
    for (const character of characters) call('hb_set_add', wanted, character.codePointAt(0) ?? 0)
    const kept = call('hb_subset_input_set', input, features)
    call('hb_set_clear', kept)
    call('hb_set_invert', kept)
    const names = call('hb_subset_input_set', input, nameIds)
    for (const id of license) call('hb_set_add', names, id)
    call('hb_subset_input_set_flags', input, noHinting)
    const small = call('hb_subset_or_fail', face, input)
    if (small === 0) throw new Error('hb-subset could not make a smaller font')
    const result = call('hb_face_reference_blob', small)
    const start = call('hb_blob_get_data', result, 0)
    const bytes = memory().slice(start, start + call('hb_blob_get_length', result))
    for (const done of [result, blob]) call('hb_blob_destroy', done)
    for (const done of [small, face]) call('hb_face_destroy', done)
    call('hb_subset_input_destroy', input)
    call('free', room)
    return bytes
  }
}
