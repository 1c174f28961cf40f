import {dictOf, nameOf, type Stream} from '../value.ts'
import {ascii85, asciiHex} from './ascii.ts'
import {flate} from './flate.ts'
import {lzw} from './lzw.ts'
import {unpredict} from './predictor.ts'
import {runLength} from './run-length.ts'

/** Unpacks a stream; the filters of pictures are left as they are, since nobody looks at pixels here. */
export function decodeStream({dict, bytes}: Stream): Uint8Array {
  const filters = [...dict.many('Filter'), ...dict.many('F')].map(nameOf)
  const parameters = [...dict.many('DecodeParms'), ...dict.many('DP')].map(dictOf)
  return filters.reduce<Uint8Array>((packed, filter, index) => {
    const settings = parameters[index]
    switch (filter) {
      case 'FlateDecode':
      case 'Fl':
        return unpredict(flate(packed), settings)
      case 'LZWDecode':
      case 'LZW':
        return unpredict(lzw(packed, settings?.number('EarlyChange') ?? 1), settings)
      case 'ASCIIHexDecode':
      case 'AHx':
        return asciiHex(packed)
      case 'ASCII85Decode':
      case 'A85':
        return ascii85(packed)
      case 'RunLengthDecode':
      case 'RL':
        return runLength(packed)
      default:
        return packed
    }
  }, bytes)
}
